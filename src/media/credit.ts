/** The line that says who made a picture. “Foto” is meant unless staff wrote what it is: `Illustration: Fjordby Kommune`. */
export function creditLine(credit: string): string {
  return credit.includes(':') ? credit : `Foto: ${credit}`;
}
