/** A string that a page shows, as codes, and whether there is room before it. */
interface PdfString {
  codes: string;
  gap: boolean;
}

const operand =
  /\((?<plain>(?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*)\)|<(?<hex>[\da-fA-F\s]+)>|-[2-9]\d\d\b|\b(?:Td|TD|Tm|ET)\b|T\*/g;

/** The strings that a page shows, in their order: `(Jens)` and `<004A>`. */
export function stringsIn(page: string): PdfString[] {
  const strings: PdfString[] = [];
  let gap = false;
  for (const { groups = {} } of page.matchAll(operand)) {
    const { plain, hex } = groups;
    if (plain === undefined && hex === undefined) gap = true;
    else {
      strings.push({ codes: hex === undefined ? unescape(plain ?? '') : fromHex(hex), gap });
      gap = false;
    }
  }
  return strings;
}

/** What is shown, with room kept and without: room may be between two words, or between two letters that stand apart. */
export const textVariants = (strings: readonly PdfString[], read: (codes: string) => string): string[] => [
  strings.map(({ codes, gap }) => (gap ? ' ' : '') + read(codes)).join(''),
  strings.map(({ codes }) => read(codes)).join(''),
];

const fromHex = (hex: string): string => Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');

function unescape(written: string): string {
  return written.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_all, octal?: string, sign?: string) =>
    octal ? String.fromCharCode(parseInt(octal, 8)) : sign === 'n' ? '\n' : sign === 'r' ? '\r' : (sign ?? ''),
  );
}

/** Strings of two bytes for a letter, as a document's author and title are stored. */
export function wideStrings(text: string): string[] {
  const plain = [...text.matchAll(/\((\xfe\xff(?:[^()\\]|\\[\s\S])*)\)/g)].map(([, inside = '']) => unescape(inside));
  const hex = [...text.matchAll(/<(feff[\da-f\s]*)>/gi)].map(([, inside = '']) => fromHex(inside));
  return [...plain, ...hex].map((wide) => {
    const bytes = Buffer.from(wide.slice(2), 'latin1');
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  });
}
