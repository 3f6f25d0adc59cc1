import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/ground/front-matter.ts';
import { releaseSchema } from '../../../src/content-types/releases/schema.ts';
import { everyField } from '../../../src/content-types/releases/fixtures.ts';
import { mdxFrontMatter } from '../../format/format.ts';
import { releaseInForm } from './release-in-form.ts';

const now = new Date('2026-11-21T12:00:00+01:00');

test('a release that can be published is shown with the very values that the site gets', () => {
  const files = globSync('content/releases/*/*.mdx');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const {
      aliases: _aliases,
      draft: _draft,
      pressKey: _key,
      ...fields
    } = releaseSchema.parse(splitFrontMatter(text).fields);
    const shown = releaseInForm(mdxFrontMatter.fromFile(text), now);
    if (shown.image && fields.image) shown.image.focus = fields.image.focus;
    expect(shown, file).toMatchObject(fields);
  }
});

test('whatever field a release has is shown as it stands in the form', () => {
  const { aliases: _aliases, pressKey: _key, ...fields } = releaseSchema.parse(everyField());
  expect(releaseInForm(everyField(), now)).toMatchObject(fields);
});

test('a form that is still empty is shown with the names of its fields', () => {
  const empty = { title: '', lead: '', notes: [{}], withdrawn: {}, image: { file: '', decorative: false } };
  expect(releaseInForm(empty, now)).toMatchObject({
    title: 'Overskrift',
    lead: 'Manchet',
    kind: 'news',
    publishAt: now,
    notes: [],
    withdrawn: undefined,
    image: undefined,
  });
});

test('whatever a form holds can be shown', () => {
  const anything = fc.record(
    Object.fromEntries(Object.keys(releaseSchema.shape).map((name) => [name, fc.jsonValue({ maxDepth: 3 })])),
    { requiredKeys: [] },
  );
  const known = fc.record({
    image: fc.record({ file: fc.string(), alt: fc.constant(undefined) }),
    notes: fc.array(fc.record({ at: fc.string(), text: fc.jsonValue() })),
  });
  fc.assert(
    fc.property(fc.oneof(anything, known), (entry) => {
      const { title, lead, publishAt, attachments, notes } = releaseInForm(entry, now);
      expect(title.length * lead.length).toBeGreaterThan(0);
      for (const moment of [publishAt, ...notes.map(({ at }) => at)]) expect(moment.getTime()).not.toBeNaN();
      for (const { file } of attachments) expect(file).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
