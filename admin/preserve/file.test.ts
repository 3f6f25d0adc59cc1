import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawBody } from '../../src/mdx/draw.ts';
import { surroundings } from '../../src/mdx/fixtures.ts';
import { toHtml } from '../../src/mdx/output.ts';
import { readBody } from '../../src/mdx/read.ts';
import { mdxFrontMatter, mdxSource, plainYaml } from '../format/format.ts';
import { bodies } from '../rich-text/bodies.fixtures.ts';
import { markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
import type { SlateNode } from '../rich-text/slate.ts';
import type { Entry } from '../format/entry.ts';
import { preserveUntouched } from './file.ts';

const formatOf = (path: string) =>
  path.endsWith('.yaml') ? plainYaml : path.startsWith('content/pages/') ? mdxSource : mdxFrontMatter;

/** Opened in the desk, changed, and saved. */
function saved(path: string, file: string, change: (entry: Entry) => Entry): string {
  const format = formatOf(path);
  return preserveUntouched(path, file, format.toFile(change(format.fromFile(file))));
}

const release = 'content/releases/2026/a.mdx';

describe('with only its title changed', () => {
  const files = globSync('content/{releases/*,initiatives,municipalities,pages}/*.mdx');

  test.each(files)('%s differs in its title alone', (path) => {
    const file = readFileSync(path, 'utf8');
    const after = saved(path, file, (entry) => ({ ...entry, title: 'En ny overskrift' }));
    expect(after).toBe(
      file.replace(/^title: .*$/m, (line) => line.replace(/(?<=: )(["']?).*?\1$/, '$1En ny overskrift$1')),
    );
  });

  test('a text keeps every character, whatever it is', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            '\n',
            '\r\n',
            '<',
            '&lt;',
            '{x}',
            '\\<',
            '- a\n',
            'import x\n',
            '---\n',
            ' ',
            '<Quote>\n',
            '`',
          ),
        )
        .map((pieces) => pieces.join('')),
      fc.constantFrom(...Object.values(bodies)),
    );
    for (const path of [release, 'content/pages/om.mdx']) {
      fc.assert(
        fc.property(anyText, (body) => {
          const file = `---\ntitle: T\n---\n${body}`;
          expect(saved(path, file, (entry) => ({ ...entry, title: 'Ny' }))).toBe(file.replace('title: T', 'title: Ny'));
        }),
        { numRuns: 500 },
      );
    }
  }, 60_000);
});

describe('front matter', () => {
  const file = `---
# Om nyheden
title: "Gammel" # skal ændres
lead: 'Manchetten: den'   # med anførselstegn

# Hvornår
publishAt: 2017-06-12T09:00:00+02:00
initiatives: []
contacts:
  - karen-holst # borgmester
  - ida-krog
image:
  # billedet
  file: "/media/2026/a.jpg"
  alt: 'Et billede'
  credit: Ida Krog
ukendt: 007
---
Tekst.
`;
  const withEntry = (change: (entry: Entry) => Entry) => saved(release, file, change);

  test('keeps order, quotation marks, comments, dates, empty fields and fields that the desk does not know', () => {
    expect(withEntry((entry) => entry)).toBe(file);
    expect(withEntry((entry) => ({ ...entry, title: 'Ny' }))).toBe(file.replace('"Gammel"', '"Ny"'));
  });

  test('keeps what was not touched of a list or a group', () => {
    expect(withEntry((entry) => ({ ...entry, contacts: ['ida-krog', 'karen-holst', 'ny'] }))).toBe(
      file.replace(
        '  - karen-holst # borgmester\n  - ida-krog\n',
        '  - ida-krog\n  - karen-holst # borgmester\n  - ny\n',
      ),
    );
    const image = { file: '/media/2026/a.jpg', alt: 'Et andet', credit: 'Ida Krog', caption: 'I dag' };
    expect(withEntry((entry) => ({ ...entry, image }))).toBe(
      file.replace("'Et billede'", "'Et andet'").replace('credit: Ida Krog\n', 'credit: Ida Krog\n  caption: I dag\n'),
    );
  });

  test('has a new field after the one before it in the form, and none that was emptied', () => {
    const order = ['title', 'lead', 'kind', 'publishAt'];
    const { lead: _, ...entry } = mdxFrontMatter.fromFile(file);
    const after = preserveUntouched(release, file, mdxFrontMatter.toFile({ ...entry, kind: 'news' }, order));
    expect(after).toBe(
      file.replace("lead: 'Manchetten: den'   # med anførselstegn\n", '').replace('ændres\n', 'ændres\nkind: news\n'),
    );
  });

  test('holds what the desk holds, whatever was written and changed', () => {
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '007',
        'true',
        'null',
        '# a',
        'a: b',
        '- a',
        '"',
        "'",
        'a\nb',
        ' a',
        '2017-06-12T09:00:00+02:00',
        '&a',
        '*a',
        '!x',
        '%',
        '@',
      ),
      fc.integer(),
      fc.constant(true),
    );
    const entry = fc.dictionary(
      fc.constantFrom('title', 'lead', 'kind', 'dateline', 'image'),
      fc.oneof(
        value,
        fc.array(value, { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('file', 'alt', 'x'), value, { minKeys: 1 }),
      ),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(entry, entry, (before, after) => {
        const old = plainYaml.toFile(before);
        const written = preserveUntouched('content/people/a.yaml', old, plainYaml.toFile(after));
        expect(plainYaml.fromFile(written)).toEqual(plainYaml.fromFile(plainYaml.toFile(after)));
        expect(preserveUntouched('content/people/a.yaml', old, plainYaml.toFile(before))).toBe(old);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('with one paragraph changed in the rich-text editor', () => {
  const drawn = (body: string) => {
    const read = readBody(body);
    return read.body && toHtml(drawBody(read.body, surroundings));
  };
  const all = Object.values(bodies).filter((body) => body !== '' && !body.includes('\r'));
  const added: SlateNode = { type: 'paragraph', children: [{ text: 'Føjet til: kun <5 % af {alle}.' }] };

  test('every other keeps every character', () => {
    const mixed = fc.shuffledSubarray(all, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(mixed, fc.nat(), (parts, place) => {
        const body = `\n${parts.map((part) => part.trim()).join('\n\nNye ord.\n\n')}\n`;
        // Two notes of the same name cannot stand in one text.
        if (drawn(body) === undefined) return;
        const file = `---\ntitle: T\n---\n${body}`;
        const after = saved(release, file, (entry) => {
          const nodes = markdownToSlate(String(entry['body']), { voidCodeBlock: true });
          nodes.splice(place % (nodes.length + 1), 0, added);
          return { ...entry, body: slateToMarkdown(nodes, { voidCodeBlock: true }) };
        });
        const lines = body.split('\n').filter((line) => line.trim() !== '');
        const kept = after.split('\n');
        if (!/^\[[^^\]]+\]: /m.test(body)) expect(lines.filter((line) => !kept.includes(line))).toEqual([]);
        expect(drawn(after.replace(/^---\n[^]*?\n---\n/, ''))).toContain('Føjet til: kun &#x3C;5\u00A0% af {alle}.');
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
