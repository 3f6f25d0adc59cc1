import { splitAtBreaks } from './lines.ts';
import { isSignatureMark, mailHead } from './mail.ts';
import type { StyledText, Piece } from './pieces.ts';
import { wordsOfLine } from './pieces.ts';
import type { Left } from './read/left-out.ts';

interface MailLine {
  /** Which of the pieces it is a line of. */
  of: number;
  leaves: StyledText[];
  words: string;
}

/** Stands for a heading, a list or a table, which is no line of a mail's head. */
const OTHER = '\uFFFC';

/** Of a signature that begins with `--`, more lines than this are not one. */
const LONGEST_SIGNATURE = 12;

/**
 * Takes out the lines that a mail program puts over a mail that is answered or sent on, and a signature after `--`.
 * @param left what is taken out is added here
 */
export function withoutMail(pieces: readonly Piece[], left: Left[]): Piece[] {
  const rows = pieces.flatMap((piece, of): MailLine[] =>
    piece.kind === 'line' && piece.depth === undefined
      ? splitAtBreaks(piece.leaves, 1).map((leaves) => ({ of, leaves, words: wordsOfLine(leaves) }))
      : [{ of, leaves: [], words: OTHER }],
  );
  const words = rows.map((row) => row.words);
  const out = new Set<number>();
  for (let at = 0; at < rows.length;) {
    const count = words[at] === '' ? 0 : mailHead(words.slice(at, at + 20));
    for (let line = at; line < at + count; line++) out.add(line);
    if (count > 0)
      left.push({
        what: 'mail',
        words: words
          .slice(at, at + count)
          .join('\n')
          .trim(),
      });
    at += Math.max(count, 1);
  }
  const mark = words.findLastIndex(isSignatureMark);
  if (
    mark >= 0 &&
    words.length - mark <= LONGEST_SIGNATURE &&
    words.slice(mark).every((line) => line !== OTHER && line.length < 100)
  ) {
    left.push({
      what: 'signature',
      words: words
        .slice(mark + 1)
        .join('\n')
        .trim(),
    });
    for (let line = mark; line < rows.length; line++) out.add(line);
  }
  if (out.size === 0) return [...pieces];
  return pieces.flatMap((piece, of): Piece[] => {
    const own = rows.flatMap((row, at) => (row.of === of ? [{ ...row, isOut: out.has(at) }] : []));
    if (own.every(({ isOut }) => !isOut)) return [piece];
    const kept = own.filter(({ isOut }) => !isOut);
    const leaves = kept.flatMap((row, index) =>
      index > 0 ? [{ text: '', isBreak: true }, ...row.leaves] : row.leaves,
    );
    return kept.length > 0 ? [{ kind: 'line', leaves }] : [];
  });
}
