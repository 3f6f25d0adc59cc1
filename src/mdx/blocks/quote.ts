import { h } from 'hastscript';
import { typography } from '../../danish/typography.ts';
import { BAR, field, record, reference, text } from '../../ground/fields.ts';
import { defineBlock } from './block.ts';

/** Someone's words set apart, with who said them. */
export const quote = defineBlock({
  name: 'Quote',
  label: 'Citat',
  description: 'Et citat, der står for sig selv, med navn og titel under.',
  example: '<Quote person="karen-holst">',
  holds: 'paragraphs',
  attributes: record({
    person: field(
      reference('Personen', 'people').optional(),
      'Person',
      'En person fra listen. Navn og titel følger med. Skal udfyldes, medmindre du skriver et navn.',
    ),
    name: field(text('Navnet', 2, 80).optional(), 'Navn', 'Skal udfyldes, hvis personen ikke er på listen, og kun da.'),
    role: field(
      text('Titlen', 2, 120).optional(),
      'Titel',
      'Titlen, som personen udtaler sig med. Udelades, hvis den på listen stadig passer.',
    ),
  }).refine(({ person, name }) => (person === undefined) !== (name === undefined), {
    when: () => true,
    error: `Citatet skal have enten person eller name.${BAR}Skriv person="…" for en person fra listen, ellers name="…" og role="…".${BAR}Vælg en person, eller skriv navn og titel, hvis personen ikke er på listen.${BAR}Der skal være enten en person fra listen eller et navn.`,
  }),
  draw({ person, name, role }, children, surroundings) {
    const known = person === undefined ? undefined : surroundings.person(person);
    const says = name ?? known?.name ?? person ?? '';
    const as = role ?? known?.role ?? '';
    return h('figure', { class: 'quote' }, [
      h('blockquote', children),
      h('figcaption', [
        h('strong', typography(says)),
        ...(as === '' ? [] : [h('span', { class: 'comma' }, ', '), h('span', { class: 'role' }, typography(as))]),
      ]),
    ]);
  },
  person: ({ person }) => (person === true ? undefined : person),
});
