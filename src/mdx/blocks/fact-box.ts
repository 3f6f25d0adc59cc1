import { h } from 'hastscript';
import { typography } from '../../danish/typography.ts';
import { field, record, text } from '../../ground/fields.ts';
import { defineBlock } from './block.ts';

/** Facts beside the story, in a box with a title. */
export const factBox = defineBlock({
  name: 'FactBox',
  label: 'Faktaboks',
  description: 'Fakta ved siden af historien: afsnit, lister, tabeller, tal og billeder.',
  example: '<FactBox title="Fakta om indsatsen">',
  holds: 'anything',
  attributes: record({ title: field(text('Boksens titel', 2, 80), 'Titel', 'Hvad boksen fortæller om.') }),
  draw({ title }, children) {
    const shown = typography(title);
    return h('aside', { class: 'fact-box', ariaLabel: shown }, [
      h('p', { class: 'fact-box-title' }, shown),
      ...children,
    ]);
  },
});
