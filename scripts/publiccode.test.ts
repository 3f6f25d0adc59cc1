import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

/** What a catalogue of public code demands of the file (publiccode.yml 0.5, "The Standard (core)"). */
const required = z.object({
  publiccodeYmlVersion: z.literal('0.5'),
  name: z.string().min(1),
  url: z.url(),
  platforms: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  description: z.record(
    z.string().regex(/^[a-z]{2}$/),
    z.object({
      shortDescription: z.string().min(1).max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().max(100)).min(1),
    }),
  ),
  legal: z.object({ license: z.string() }),
  maintenance: z.object({
    type: z.literal('internal'),
    contacts: z.array(z.object({ name: z.string(), email: z.email() })).min(1),
  }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
  intendedAudience: z.object({ countries: z.array(z.string().regex(/^[A-Z]{2}$/)) }),
});

test('a catalogue of public code can take publiccode.yml', () => {
  expect(required.safeParse(parse(read('publiccode.yml'))).error?.issues).toBeUndefined();
});

test('publiccode.yml, package.json and the licence agree on licence and version', () => {
  const code: unknown = parse(read('publiccode.yml'));
  const { license, version } = JSON.parse(read('package.json')) as { license: string; version: string };
  expect(code).toMatchObject({ legal: { license }, softwareVersion: version });
  expect(read('LICENSE')).toMatch(/^Mozilla Public License Version 2\.0/);
  expect(license).toBe('MPL-2.0');
});

test('the change log begins with the version that package.json names', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
