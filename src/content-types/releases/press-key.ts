import { fromBase64Url, toBase64Url } from '../../ground/base64.ts';

/** What a press link's key looks like: 32 random bytes, in the form that an address can hold. */
export const secretPattern = /^[A-Za-z0-9_-]{43}$/;

/** A new key for a press link. */
export const newSecret = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** The link that shows one release before its time. What stands after # is never sent to a server (RFC 9110, 4.2.5). */
export const pressLink = (address: string, secret: string): string => new URL(`/embargo/#${secret}`, address).href;

/** What the key in a press link is the key to. */
export interface Keys {
  /** The file's name, which says nothing of the key. */
  name: string;
  encryption: CryptoKey;
  /** Makes each text its own initialisation vector. */
  vector: CryptoKey;
}

/**
 * Derives from a press link's key what is needed to find and open its file (HKDF, RFC 5869): knowing one part tells
 * nothing of the others.
 * @throws when the key is not one
 */
export async function keysOf(secret: string): Promise<Keys> {
  if (!secretPattern.test(secret)) throw new Error('A press link’s key is 43 letters and digits.');
  const root = await crypto.subtle.importKey('raw', fromBase64Url(secret), 'HKDF', false, ['deriveBits', 'deriveKey']);
  const as = (label: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`press view ${label}`),
  });
  const [name, encryption, vector] = await Promise.all([
    crypto.subtle.deriveBits(as('name'), root, 256),
    crypto.subtle.deriveKey(as('encryption'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(as('vector'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  const digits = [...new Uint8Array(name)].map((byte) => byte.toString(16).padStart(2, '0'));
  return { name: digits.join(''), encryption, vector };
}
