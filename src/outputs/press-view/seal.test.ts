import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../../ground/base64.ts';
import { unseal, seal } from './seal.ts';
import { keysOf, newSecret, pressLink, secretPattern } from '../../content-types/releases/press-key.ts';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64Url);

test('what is sealed opens with its key, and with no other', async () => {
  await fc.assert(
    fc.asyncProperty(secret, secret, fc.jsonValue(), async (own, other, value) => {
      const sealed = await seal(await keysOf(own), value);
      expect(await unseal(await keysOf(own), sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      if (other !== own) await expect(unseal(await keysOf(other), sealed)).rejects.toThrow();
    }),
    { numRuns: 40 },
  );
});

test('a byte that is changed on the way is refused, wherever it is', async () => {
  const keys = await keysOf(newSecret());
  const sealed = fromBase64(await seal(keys, { title: 'Løhde besøger Ærø' }));
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = sealed.map((byte, index) => (index === at ? byte ^ change : byte));
      await expect(unseal(keys, toBase64(changed))).rejects.toThrow();
    }),
    { numRuns: 40 },
  );
});

test('the same release gives the same bytes in every build, and two releases no common beginning', async () => {
  const keys = await keysOf(newSecret());
  expect(await seal(keys, { title: 'Flere i job' })).toBe(await seal(keys, { title: 'Flere i job' }));
  const [one, other] = await Promise.all([seal(keys, { title: 'Flere i job' }), seal(keys, { title: 'Færre i job' })]);
  expect(one.slice(0, 16)).not.toBe(other.slice(0, 16));
});

test('the file’s size does not tell how long the text is', async () => {
  const keys = await keysOf(newSecret());
  const [short, long] = await Promise.all([seal(keys, 'Kort.'), seal(keys, 'Lang. '.repeat(5000))]);
  expect(short.length).toBe(long.length);
});

test('the file’s name is of letters and digits, its own for each key, and does not hold the key', async () => {
  const keys = [newSecret(), newSecret()];
  const [one, other] = await Promise.all(keys.map(keysOf));
  expect(one!.name).toMatch(/^[0-9a-f]{64}$/);
  expect(one!.name).not.toBe(other!.name);
  expect(one!.name).not.toContain(Buffer.from(fromBase64Url(keys[0]!)).toString('hex').slice(0, 8));
});

test('a key is 32 random bytes, and stands after # in the link', () => {
  const made = newSecret();
  expect(made).toMatch(secretPattern);
  expect(fromBase64Url(made)).toHaveLength(32);
  expect(newSecret()).not.toBe(made);
  expect(new URL(pressLink('https://nyheder.fjordby.example', made)).hash).toBe(`#${made}`);
});

test('what is no key is refused before anything is fetched', async () => {
  await expect(keysOf('')).rejects.toThrow();
  await expect(keysOf('../../index')).rejects.toThrow();
  await expect(keysOf(`x${newSecret()}`)).rejects.toThrow();
  await expect(keysOf(`${newSecret()}x`)).rejects.toThrow();
});
