import { fromBase64, toBase64 } from '../../ground/base64.ts';
import type { Keys } from '../../content-types/releases/press-key.ts';

/** A sealed text's length is a whole number of these, so that its size tells little of what is in it. */
const step = 64 * 1024;

/** AES-GCM's own, in bytes (NIST SP 800-38D, 8.2). */
const vectorLength = 12;

/**
 * Seals a value so that only who has the key can read it, and nobody can change it (AES-256-GCM).
 *
 * A build must give the same bytes each time, so nothing here is random: the initialisation vector is made from the text
 * itself (HMAC-SHA-256), and no two texts share one.
 * @param value what JSON can hold
 */
export async function seal({ encryption, vector }: Keys, value: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  // JSON may end in spaces.
  const padded = new Uint8Array(Math.ceil(text.length / step) * step).fill(0x20);
  padded.set(text);
  const iv = new Uint8Array(await crypto.subtle.sign('HMAC', vector, padded)).subarray(0, vectorLength);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, encryption, padded));
  const whole = new Uint8Array(vectorLength + sealed.length);
  whole.set(iv);
  whole.set(sealed, vectorLength);
  return toBase64(whole);
}

/** Opens what `seal` sealed. @throws when it was sealed with another key, or is not what it was */
export async function unseal({ encryption }: Keys, sealed: string): Promise<unknown> {
  const whole = fromBase64(sealed);
  const iv = whole.subarray(0, vectorLength);
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, encryption, whole.subarray(vectorLength));
  return JSON.parse(new TextDecoder().decode(text));
}
