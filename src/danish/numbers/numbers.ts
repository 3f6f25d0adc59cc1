const whole = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** A file's size as Danes read it: `412 kB`, `1,4 MB`. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${whole.format(Math.max(1, Math.round(bytes / 1000)))}\u00A0kB`
    : `${oneDecimal.format(bytes / 1_000_000)}\u00A0MB`;
}
