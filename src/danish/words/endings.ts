/** The endings that a word which no dictionary holds may have in one of its forms, longest first. */
export const endings = 'ernes erne enes ene ens ets ers er en et es e s n t r'.split(' ');
