/**
 * Nouns whose stem changes in the plural. The dictionary knows both forms and not that they belong together. Verbs and
 * adjectives (gå, gik; god, bedre) are in the dictionary with all their forms.
 */
const plurals: Readonly<Record<string, string>> = {
  and: 'ænder',
  barn: 'børn',
  bog: 'bøger',
  bonde: 'bønder',
  bror: 'brødre',
  broder: 'brødre',
  bræt: 'brædder',
  datter: 'døtre',
  far: 'fædre',
  fader: 'fædre',
  fod: 'fødder',
  gås: 'gæs',
  høne: 'høns',
  hånd: 'hænder',
  klo: 'kløer',
  ko: 'køer',
  konto: 'konti',
  kraft: 'kræfter',
  mand: 'mænd',
  mor: 'mødre',
  moder: 'mødre',
  nat: 'nætter',
  rand: 'rænder',
  rod: 'rødder',
  stad: 'stæder',
  stand: 'stænder',
  stang: 'stænger',
  tand: 'tænder',
  tang: 'tænger',
  tå: 'tæer',
  øje: 'øjne',
};

const singulars: ReadonlyMap<string, string> = new Map(
  Object.entries(plurals).flatMap(([one, many]) => definite(many).map((form) => [form, one] as const)),
);

function definite(many: string): string[] {
  const ending = /[er]$/.test(many) ? 'ne' : 'ene';
  return [many, `${many}s`, `${many}${ending}`, `${many}${ending}s`];
}

/**
 * What a plural whose stem differs may be the plural of: `bønderne` is of `bonde`, `landmænd` of `landmand`. None for
 * other words.
 */
export const singularsOf = (form: string): string[] =>
  Array.from({ length: form.length - 1 }, (_, at) => {
    const singular = singulars.get(form.slice(at));
    return singular === undefined ? [] : [form.slice(0, at) + singular];
  }).flat();

/** All forms of a noun's irregular plural: `mand` gives `mænd`, `mænds`, `mændene`, `mændenes`. */
export function pluralsOf(noun: string): readonly string[] {
  for (let at = 0; at < noun.length - 1; at++) {
    const many = Object.hasOwn(plurals, noun.slice(at)) ? plurals[noun.slice(at)] : undefined;
    if (many !== undefined && (at === 0 || at > 2)) return definite(noun.slice(0, at) + many);
  }
  return [];
}
