/**
 * Letters that no accent can be taken from, as Danes write them where only a–z may stand, from passports to web addresses;
 * ä and ö are the Swedes' æ and ø.
 */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'giu');

/** A text without accents and Danish letters: `Åen ved Café Ærø` becomes `AAen ved Cafe AEroe`. */
export function plainLetters(text: string): string {
  const withoutMarks = spellOut(text.normalize('NFC')).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  // An ø with an accent is an ø when the accent is gone.
  return spellOut(withoutMarks);
}

const spellOut = (text: string): string =>
  text.replace(special, (letter) => {
    const small = letter.toLowerCase();
    const written = plain[small] ?? letter;
    return letter === small ? written : written.toUpperCase();
  });
