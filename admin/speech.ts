/**
 * The editor takes `- Det virker, siger hun.` for a list, and writes it back as one with another mark, which is no longer
 * speech. So it is shown `\- Det virker`, a paragraph that begins with a dash, which the newsroom reads as speech too.
 */

const beginsBlock = /^<[A-Z]\w*(?:\s[^>]*[^/>])?>[ \t]*$/;
const endsBlock = /^<\/[A-Z]\w*>/;
/** A line that is text of a paragraph, for certain. */
const isText = /^ {0,3}(?![-*+] |\d+[.)] |\[\^)[\p{L}\p{N}”"“(*_[]/u;

/**
 * Turns dash paragraphs that stand alone into paragraphs for the editor. Lists are left alone: two or more items on lines
 * that follow each other, items marked with anything but `-`, and all that stands in a block.
 * @param body the text as the file has it
 */
export function speechAsParagraphs(body: string): string {
  const pieces = body.split(/(\n[ \t]*\n\s*?(?=[^\n]))/);
  const within = insideBlocks(pieces);
  const isReply = (at: number) => within[at] === false && isAlone(pieces[at] ?? '');
  /** Replies parted by blank lines are one list: it is speech from first to last, or not at all. */
  const edge = (at: number, step: 2 | -2): number => (isReply(at) ? edge(at + step, step) : at);
  const isSpeech = (at: number) =>
    isReply(at) &&
    !/^(?:- |[ \t])/m.test(pieces[edge(at, -2)] ?? '') &&
    !/^(?:- |[ \t])/.test(pieces[edge(at, 2)] ?? '');
  return pieces.map((piece, at) => (isSpeech(at) ? `\\${piece}` : piece)).join('');
}

function isAlone(paragraph: string): boolean {
  const [first = '', ...others] = paragraph.trimEnd().split('\n');
  return /^- \S/.test(first) && [first.slice(2), ...others].every((line) => isText.test(line));
}

/** For each piece, whether it stands in a block or in code. */
function insideBlocks(pieces: string[]): boolean[] {
  let depth = 0;
  let code = false;
  return pieces.map((piece) => {
    const inside = depth > 0 || code;
    for (const line of piece.split('\n')) {
      if (/^(?:```|~~~)/.test(line)) code = !code;
      else if (!code) depth += beginsBlock.test(line) ? 1 : endsBlock.test(line) ? -1 : 0;
    }
    return inside;
  });
}
