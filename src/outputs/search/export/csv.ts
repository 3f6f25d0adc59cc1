import { searchText } from '../../../text/da/search.ts';
import type { Row } from './row.ts';

const mark = '\uFEFF';

/**
 * The list as a table that a Danish Excel opens as it stands: semicolons, CRLF, and a byte order mark, without which it
 * would not read it as UTF-8. (RFC 4180 but for the semicolon.)
 */
export function asCsv(rows: readonly Row[]): string {
  const { title, date, address, kind, initiatives } = searchText.export.columns;
  const lines = [
    [title, date, address, kind, initiatives],
    ...rows.map((row) => [row.title, row.day, row.address, row.kind, row.initiatives.join(', ')]),
  ];
  return mark + lines.map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('');
}

/**
 * A cell that can do nothing but be read: what a spreadsheet would take for a formula gets an apostrophe in front.
 * (OWASP, CSV Injection.)
 */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
