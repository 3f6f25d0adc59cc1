import { readFile } from 'node:fs/promises';
import type { ProblemInText } from './problem.ts';

const decoder = new TextDecoder();

/**
 * Reads a file as UTF-8 text without its byte order mark.
 * @returns the text, and a problem for the first line whose bytes are not UTF-8 (an å from an old editor, say)
 * @throws what the file system throws when the file cannot be read
 */
export async function readTextFile(path: string): Promise<{ text: string; problems: ProblemInText[] }> {
  return textIn(await readFile(path));
}

/** The same of bytes that have been read. */
export function textIn(bytes: Uint8Array): { text: string; problems: ProblemInText[] } {
  const text = decoder.decode(bytes);
  return { text, problems: text.includes('\uFFFD') && !isUtf8(bytes) ? [brokenLetters(text)] : [] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function brokenLetters(text: string): ProblemInText {
  return {
    line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
    field: undefined,
    message: 'Filen indeholder tegn, der ikke er gemt som UTF-8.',
    remedy: 'Gem filen igen med tegnsættet UTF-8, eller skriv bogstavet på linjen om.',
  };
}
