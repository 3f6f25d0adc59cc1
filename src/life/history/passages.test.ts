import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { everyField } from '../../content-types/releases/fixtures.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { textsSeenAs } from '../../content-types/releases/seen.ts';
import { passagesOf } from './passages.ts';

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
