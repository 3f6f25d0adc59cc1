import { releaseSchema } from '../../content-types/releases/schema.ts';
import type { Release } from '../../content-types/releases/release.ts';

/** What the public never sees of a release that is out. */
const hidden: readonly string[] = ['draft', 'pressKey'];

/**
 * A fingerprint of what the public sees of a release at a moment. What lies ahead, and what is for staff or press alone,
 * leaves no trace in it: nobody can tell from it that something is coming.
 * @param release as `publicRelease` gives it for that moment
 * @param body its text, as it stands in the file
 */
export async function versionOf(release: Release, body: string, clock: Date): Promise<string> {
  const { withdrawn } = release;
  const seen = { ...release, withdrawn: withdrawn && withdrawn.at <= clock ? withdrawn : undefined };
  const fields = Object.keys(releaseSchema.shape)
    .filter((name) => !hidden.includes(name))
    .map((name) => [name, Reflect.get(seen, name)]);
  return (await sha256(JSON.stringify([fields, body.replaceAll('\r\n', '\n').trim()]))).slice(0, 16);
}

/** SHA-256 of a text, as 64 hexadecimal digits. Unlike `digestOf` it also works in a browser. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
