import { createHash } from 'node:crypto';

/** A short fingerprint of a file's text: two files with the same one hold the same. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
