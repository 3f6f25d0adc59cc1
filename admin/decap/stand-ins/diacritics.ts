/**
 * Stands in for `diacritics`, with which Decap makes file names and so addresses. It writes ø as o; Danish convention,
 * from passports to web addresses, is æ→ae, ø→oe, å→aa. Other letters lose their accents.
 */
export function remove(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[æøåÆØÅ]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'AE', Ø: 'OE', Å: 'AA' };

export default { remove };
