import { fromBase64, toBase64 } from '../../ground/base64.ts';
import type { Problem } from '../../ground/problem.ts';
import { sha256 } from '../../life/embargo/version.ts';

/** A problem of a file, and the headline or name that people know the file by. */
export interface NamedProblem extends Problem {
  headline: string | undefined;
}

/** A problem that can be read by whoever has the file it is about, and found by its mark. */
export interface SealedProblem {
  mark: string;
  box: string;
}

/** A box's length is a whole number of these, so that it tells little of what is in it. */
const step = 2048;
/** AES-GCM's own, in bytes (NIST SP 800-38D, 8.2). */
const vectorLength = 12;

/** What finds a file's problems among the sealed ones. It can be made from the whole text only. */
export const markOf = async (text: string): Promise<string> => (await sha256(`mark\n${text}`)).slice(0, 32);

/**
 * Seals a problem with the text of its file (AES-256-GCM). The public site can then carry it: staff, whose desk reads the
 * files, can open it, and who may not read the file learns nothing of what is in it, not even its name.
 */
export async function sealProblem(problem: NamedProblem, text: string): Promise<SealedProblem> {
  const written = new TextEncoder().encode(JSON.stringify(problem));
  // JSON may end in spaces.
  const padded = new Uint8Array(Math.ceil(written.length / step) * step).fill(0x20);
  padded.set(written);
  const iv = crypto.getRandomValues(new Uint8Array(vectorLength));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(text), padded));
  const whole = new Uint8Array(vectorLength + sealed.length);
  whole.set(iv);
  whole.set(sealed, vectorLength);
  return { mark: await markOf(text), box: toBase64(whole) };
}

/** @throws when the text is not that of the problem's file */
export async function openProblem({ box }: SealedProblem, text: string): Promise<NamedProblem> {
  const whole = fromBase64(box);
  const iv = whole.subarray(0, vectorLength);
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(text), whole.subarray(vectorLength));
  // It is what was sealed, or it could not have been opened.
  return JSON.parse(new TextDecoder().decode(opened)) as NamedProblem;
}

async function keyOf(text: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`key\n${text}`));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
