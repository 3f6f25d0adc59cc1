/** A text as it stands in a file's bytes: in one byte for a letter or two, as UTF-8, and where none of it is text, as it is. */
export function* textsIn(bytes: Buffer): Generator<string> {
  yield bytes.toString('utf8');
  yield bytes.toString('latin1');
  yield bytes.toString('utf16le');
  yield Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

/** How far around a word a name can reach, in bytes. */
const around = 240;

/**
 * What stands around words in bytes that are no text: the surroundings of each, read in every way. Quick also in large
 * files, since bytes are compared with bytes.
 * @param words as they may be written but for capitals: løhde, loehde
 */
export function* windowsAround(bytes: Buffer, words: readonly string[]): Generator<string> {
  for (const needle of needlesOf(words))
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + around))
      yield* textsIn(bytes.subarray(Math.max(at % 2, at - around), at + around));
}

function needlesOf(words: readonly string[]): Buffer[] {
  const cased = words.flatMap((word) => [
    word,
    word.toLocaleUpperCase('da'),
    word.slice(0, 1).toLocaleUpperCase('da') + word.slice(1),
  ]);
  return [...new Set(cased)].flatMap((word) => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word), Buffer.from(word, 'latin1'), wide, Buffer.from(wide).swap16()];
  });
}
