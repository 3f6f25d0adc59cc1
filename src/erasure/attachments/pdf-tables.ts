/** A font's table from codes to letters. */
export function tableOf(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  const letters = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, inside = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of inside.matchAll(/<([\da-f]+)>\s*<((?:[\da-f]{4})+)>/gi))
      table.set(parseInt(code, 16), letters(to));
  for (const [, inside = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', to = ''] of inside.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]{4})>/gi)) {
      const [first, last] = [parseInt(low, 16), Math.min(parseInt(high, 16), parseInt(low, 16) + 0xffff)];
      for (let code = first; code <= last; code++)
        table.set(code, String.fromCharCode(parseInt(to, 16) + code - first));
    }
    for (const [, low = '', list = ''] of inside.matchAll(/<([\da-f]+)>\s*<[\da-f]+>\s*\[([^\]]*)\]/gi))
      [...list.matchAll(/<((?:[\da-f]{4})+)>/gi)].forEach(([, to = ''], index) =>
        table.set(parseInt(low, 16) + index, letters(to)),
      );
  }
  return table;
}

/** Codes read by a table; most fonts' codes are two bytes. */
export function byTable(codes: string, table: Map<number, string>): string {
  let read = '';
  for (let at = 0; at + 1 < codes.length; at += 2)
    read += table.get((codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1)) ?? '';
  return read;
}
