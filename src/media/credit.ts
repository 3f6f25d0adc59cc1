/** The line that says who made a picture. “Foto” is meant unless staff wrote what it is: `Illustration: Fjordby Kommune`. */
export function creditLine(credit: string): string {
  return credit.includes(':') ? credit : `Foto: ${credit}`;
}

/** All that is said of whose a picture is and how it may be used: `Foto: Ida Krog. Må bruges frit i omtale.` */
export function creditWords({ credit, licence }: { credit: string; licence?: string | undefined }): string {
  return [credit && creditLine(credit), licence]
    .filter(Boolean)
    .map((line) => `${line}.`)
    .join(' ');
}
