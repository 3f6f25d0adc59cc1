import { h } from 'hastscript';
import { typography } from '../../danish/typography.ts';
import { field, record, text } from '../../ground/fields.ts';
import { defineBlock } from './block.ts';

/** One number that tells the story. Neighbours are drawn as one row (`join.ts`). */
export const keyFigure = defineBlock({
  name: 'KeyFigure',
  label: 'Nøgletal',
  description: 'Et tal med en kort forklaring. Flere efter hinanden står på række.',
  example: '<KeyFigure value="68 mio. kr." label="over tre år" />',
  holds: 'nothing',
  attributes: record({
    value: field(text('Tallet', 1, 30), 'Tal', 'Tallet med enhed, fx 68 mio. kr.'),
    label: field(text('Forklaringen', 2, 120), 'Forklaring', 'Hvad tallet viser.'),
    source: field(text('Kilden', 2, 120).optional(), 'Kilde', 'Hvor tallet er fra, og fra hvornår.'),
  }),
  draw({ value, label, source }) {
    const from = source === undefined ? [] : [' ', h('span', { class: 'source' }, `Kilde: ${typography(source)}`)];
    return h('dl', { class: 'key-figures' }, [
      h('div', [h('dt', typography(label), ...from), h('dd', typography(value))]),
    ]);
  },
});
