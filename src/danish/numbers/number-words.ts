const units =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  );
const tens = { tyve: 20, tredive: 30, fyrre: 40, halvtreds: 50, tres: 60, halvfjerds: 70, firs: 80, halvfems: 90 };

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const).filter(([, value]) => value > 1),
  ...Object.entries(tens),
  ...Object.entries(tens).flatMap(([ten, value]) =>
    units.slice(1, 10).map((unit, one) => [`${unit}og${ten}`, value + one + 1] as const),
  ),
  ['hundrede', 100],
  ['tusind', 1000],
  ['tusinde', 1000],
]);

/** The value of a number written as a word: `femten` is 15, `femogtyve` is 25. Not `en` and `et`, which are articles. */
export const valueOfWord = (word: string): number | undefined => values.get(word.toLowerCase());

const ordinals = [
  'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende',
  'sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende',
  'seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte',
].flatMap((row) => row.split(' '));

/** The number of an ordinal, up to the days of a month: `syvende` is 7. */
export function ordinalOfWord(word: string): number | undefined {
  const index = ordinals.indexOf(word.toLowerCase());
  return index < 0 ? undefined : index + 1;
}
