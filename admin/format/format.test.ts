import { describe, expect, test } from 'vitest';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { mdxFrontMatter, mdxSource, plainYaml } from './format.ts';

const file = `---
title: Minister på besøg
lead: "Manchet: med kolon"
kind: news
publishAt: 2017-06-12T09:00:00+02:00
contacts:
  - karen-holst
aliases:
  - "/nyheder/2016/123/"
code: "0580"
---

Kun &lt;5 % af borgerne.

<Quote person="karen-holst">
Det virker.
</Quote>
`;

describe('a release', () => {
  test('keeps a moment as it is written, with its own offset', () => {
    expect(mdxFrontMatter.fromFile(file)).toMatchObject({ publishAt: '2017-06-12T09:00:00+02:00' });
    expect(mdxFrontMatter.toFile(mdxFrontMatter.fromFile(file))).toContain('publishAt: 2017-06-12T09:00:00+02:00\n');
  });

  test('has its date shown in Danish and in Copenhagen, and no such field in the file', () => {
    const entry = mdxFrontMatter.fromFile(file.replace('2017-06-12T09:00:00+02:00', '2017-12-31T23:30:00Z'));
    expect(entry).toMatchObject({ shownDate: '1. januar 2018' });
    expect(mdxFrontMatter.toFile({ ...entry, folder: '2018' })).not.toMatch(/shownDate|folder/);
  });

  test('shows staff what readers see', () => {
    expect(mdxFrontMatter.fromFile(file)['body']).toMatch(/^Kun <5 % af borgerne\.\n/);
  });

  test('keeps digits that are text as text', () => {
    const again = mdxFrontMatter.fromFile(mdxFrontMatter.toFile(mdxFrontMatter.fromFile(file)));
    expect(again).toMatchObject({ code: '0580' });
  });

  test('is written in the order of the form, and fields that the form does not know come after', () => {
    const written = mdxFrontMatter.toFile({ andet: 1, lead: 'L', title: 'T', body: 'Brød' }, ['title', 'lead', 'body']);
    expect(written).toBe('---\ntitle: T\nlead: L\nandet: 1\n---\n\nBrød\n');
  });

  test('with nothing but the required fields filled in is accepted by the schema', () => {
    const written = mdxFrontMatter.toFile({
      title: 'Nyt fra jobcentret',
      lead: 'Fjordby Kommune åbner jobcentret for alle virksomheder på mandag.',
      kind: 'news',
      publishAt: '2026-11-21T09:00:00+01:00',
      dateline: '',
      related: [],
      attachments: [],
      image: { file: '', alt: '', decorative: false, focus: { x: '', y: '' } },
      withdrawn: {},
      translationOf: null,
      draft: false,
      body: 'Teksten.',
    });
    const { body, shownDate, ...frontMatter } = mdxFrontMatter.fromFile(written);
    expect(releaseSchema.safeParse(frontMatter)).toMatchObject({ success: true });
    expect(Object.keys(frontMatter)).toEqual(['title', 'lead', 'kind', 'publishAt', 'draft']);
    expect(body).toBe('Teksten.\n');
    expect(shownDate).toBe('21. november 2026');
  });

  test('without front matter is refused, never shown as empty', () => {
    expect(() => mdxFrontMatter.fromFile('Kun tekst')).toThrow('tre bindestreger');
  });
});

test('MDX that web staff write is left as MDX', () => {
  const content = "---\ntitle: Om\n---\n\nimport X from './x.astro';\n\n<X a={1} />\n";
  expect(mdxSource.toFile({ ...mdxSource.fromFile(content), title: 'Om os' })).toBe(content.replace('Om', 'Om os'));
});

test('a person’s file holds the filled-in fields and nothing else', () => {
  const written = plainYaml.toFile({ phone: '70 00 00 01', name: 'Ida Krog', role: 'chef', mail: '', spellings: [] }, [
    'name',
    'role',
    'mail',
    'phone',
  ]);
  expect(written).toBe('name: Ida Krog\nrole: chef\nphone: 70 00 00 01\n');
});
