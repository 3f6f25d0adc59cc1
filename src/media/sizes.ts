/** How wide a picture stands on the page: the text column, or the screen less its margins. */
export const sizes = '(min-width: 60rem) 41rem, calc(100vw - 2rem)';
