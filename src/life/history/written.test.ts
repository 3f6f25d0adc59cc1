import { describe, expect, it } from 'vitest';
import { fieldsIn } from './written.ts';

const file = (...fields: string[]) => ['---', ...fields, '---', 'Brødtekst.', ''].join('\n');
const least = ['title: Nyt job', 'publishAt: 2017-05-03T10:15:00+02:00'];

describe('what an old file said', () => {
  it('is read without today’s demands: too much, too little and what is unknown by now', () => {
    const title = 'Et langt ord '.repeat(20).trim();
    const fields = [`title: ${title}`, least[1] ?? '', 'kind: aviso', 'lead: Kort.', 'ukendt: felt', 'dateline: 1857'];
    expect(fieldsIn(file(...fields))).toMatchObject({
      title,
      lead: 'Kort.',
      kind: 'news',
      dateline: '1857',
      draft: false,
    });
  });

  it('is nothing without a headline or a moment of publication, which no build can have shown', () => {
    expect(fieldsIn(file(...least))).toMatchObject({ title: 'Nyt job', lead: '', notes: [] });
    expect(fieldsIn(file('title: Nyt job'))).toBeUndefined();
    expect(fieldsIn(file('title: Nyt job', 'publishAt: i går'))).toBeUndefined();
    expect(fieldsIn(file(least[1] ?? ''))).toBeUndefined();
    expect(fieldsIn(file('- en liste'))).toBeUndefined();
    expect(fieldsIn('Kun en tekst.')).toBeUndefined();
  });

  it('holds the notes that said something, and no others', () => {
    const at = '2017-05-04T10:15:00+02:00';
    const notes = ['notes:', `  - at: ${at}`, '    text: Kort.', `  - at: ${at}`, '  - text: Uden tidspunkt.'];
    expect(fieldsIn(file(...least, ...notes))?.notes).toEqual([
      { at: new Date(at), kind: 'correction', text: 'Kort.' },
    ]);
  });
});
