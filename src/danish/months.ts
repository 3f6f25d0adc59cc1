/** Danish names of the months, from January. */
export const months: readonly string[] =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** Any of them, for a pattern to hold: `januar|februar|…`. */
export const anyMonth = months.join('|');
