/** Every string in what a library hands over, however deep: a form's fields, a note's author, a picture's description. */
export function* stringsIn(said: unknown): Generator<string> {
  if (typeof said === 'string') yield said;
  else if (typeof said === 'object' && said !== null && !ArrayBuffer.isView(said))
    for (const part of Object.values(said)) yield* stringsIn(part);
}
