import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { everyField } from '../../content-types/releases/fixtures.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { textsSeenAs } from '../../content-types/releases/seen.ts';
import { drawWritten } from './draw-written.ts';
import { releaseFile } from './fixtures.ts';
import { passagesOf, pictureLines } from './passages.ts';

const body = h(null, [h('p', 'Brødteksten.')]);
const whole = releaseSchema.parse(everyField());

/** What is told in a notice is told by its own date, not as a change of the text. */
const said = textsSeenAs('text', whole).filter(({ path: [name] }) => name !== 'notes' && name !== 'withdrawn');

test.each(said.map(({ path, text }) => [path.join('.'), text] as const))(
  'a change of %s is a change that readers are shown',
  (_path, text) => {
    const changed = releaseSchema.parse(
      JSON.parse(JSON.stringify(everyField()).replaceAll(text, text.replace('Xq', 'Zq'))),
    );
    expect(passagesOf(changed, body)).not.toEqual(passagesOf(whole, body));
  },
);

test('a new moment of publication is one too, and what the public never sees is none', () => {
  const other = (fields: object) => passagesOf(releaseSchema.parse({ ...everyField(), ...fields }), body);
  expect(other({ publishAt: '2026-06-02T09:00:00+02:00' })).not.toEqual(passagesOf(whole, body));
  expect(other({ pressKey: 'b'.repeat(43), aliases: [], draft: true })).toEqual(passagesOf(whole, body));
});

const paragraphs = (written: string) =>
  passagesOf(whole, drawWritten(releaseFile(written), new Map())).flatMap(({ part, text }) =>
    part === 'body' ? text : [],
  );

test('each paragraph, item and row of the text is one passage, however its lines break in the file', () => {
  const text = 'Brød\n tekst  her.\n\n- Et\n- To *ord*\n  og tre\n\n| A | B |\n| - | - |\n| C | D |';
  expect(paragraphs(text)).toEqual(['Brød tekst her.', '• Et', '• To ord og tre', 'A, B', 'C, D']);
});

test('in what is set as it was typed, each line is one', () => {
  expect(paragraphs('```\na  b\nc\n```')).toEqual(['a  b', 'c']);
});

test('of the picture at the top, what is said is told, and of one that only adorns no description', () => {
  const picture = releaseSchema.parse(everyField()).image;
  if (!picture) throw new Error('no picture');
  const said = { ...picture, alt: 'En kaj', caption: 'Havnen i maj.', credit: 'Ida Krog', licence: undefined };
  expect(pictureLines(said)).toEqual(['En kaj', 'Havnen i maj.', 'Foto: Ida Krog.']);
  expect(pictureLines({ ...said, decorative: true, caption: undefined })).toEqual(['Foto: Ida Krog.']);
});
