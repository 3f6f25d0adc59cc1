/**
 * What stand-ins are given by the desk when it starts. They import nothing of the desk themselves, because the development
 * server keeps what it has once made of Decap, and would go on with the desk as it was then.
 */
const HANDED_OVER = Symbol.for('newsroom.handed-over');

/** @param parts by the names under which the stand-ins ask for them */
export function handOverParts(parts: Record<string, unknown>): void {
  Reflect.set(globalThis, HANDED_OVER, parts);
}

/** Both copies of this module, the one in Decap's bundle and the desk's, find them. */
export function handedOver(name: string): unknown {
  const parts: Record<string, unknown> = Reflect.get(globalThis, HANDED_OVER);
  return parts[name];
}
