import type { Root } from 'hast';
import { h } from 'hastscript';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { longDay } from '../../src/danish/dates.ts';
import type { SortedRelease } from '../../src/mdx/from-html/release/sort-release.ts';
import type { Left } from '../../src/mdx/from-html/read/left-out.ts';
import { answers } from '../checks/question.ts';
import { fieldOf } from '../form/fields.ts';
import { line } from '../form/widgets.ts';
import { inWords, momentAt } from '../format/copenhagen.ts';
import { drawLeft } from './left-out.ts';

/** The fields that words of a pasted release may go into, in the order of the form. */
export const fillable = ['title', 'lead', 'dateline'] as const;

/**
 * Draws the question to whoever has pasted a whole release: whether it is to be sorted, with all that would go elsewhere
 * or be left out. The buttons close it with their value; `answers.goOn` is yes.
 * @param offered the moment that would be put into an empty “Udgives”, `2017-06-12T09:00`; undefined for none
 * @param left what of the document does not come along, whatever is answered
 */
export function drawSorting(
  { fields, takenOut }: SortedRelease,
  { offered, left }: { offered: string | undefined; left: readonly Left[] },
): Root {
  const filled = fillable.flatMap((name) => {
    const words = fields[name];
    return words === undefined ? [] : [item(`Til feltet ${labelOf(name)}`, words)];
  });
  // What goes into a field is shown there; the first of each kind is what the field gets.
  const moved = new Set(
    fillable
      .filter((name) => fields[name] !== undefined)
      .map((name) => takenOut.findIndex(({ what }) => what === name)),
  );
  const others = takenOut.filter((_, index) => !moved.has(index));
  const at =
    offered === undefined
      ? []
      : [item(`Til feltet ${labelOf('publishAt')}. Klokkeslættet er et gæt`, inWords(momentAt(offered)))];
  const kept = drawLeft(left);
  const day =
    fields.day === undefined || offered !== undefined
      ? []
      : [h('p', `Nyheden er fra ${longDay(fields.day)}. Ret selv feltet ${labelOf('publishAt')}.`)];
  return h(null, [
    h('form', { method: 'dialog' }, [
      h(
        'h2',
        { id: 'check-heading', tabIndex: -1 },
        filled.length + at.length > 0 ? 'Skal teksten fordeles i felterne?' : 'Skal dette ikke med i teksten?',
      ),
      h('p', { id: 'check-lead' }, 'Det, du satte ind, ligner en hel nyhed. Dette kan tages ud af brødteksten:'),
      h('ul', [...filled, ...at, ...others.map(({ words }) => item('Skal ikke med', words))]),
      ...day,
      ...(kept.length > 0 ? [h('h3', 'Dette kom ikke med fra dokumentet'), h('ul', kept)] : []),
      h('div', { class: 'check-answers' }, [
        h('button', { value: answers.fix, class: 'check-fix' }, 'Sæt alt ind, som det er'),
        h(
          'button',
          { value: answers.goOn, class: 'check-go-on' },
          filled.length + at.length > 0 ? 'Fordel i felterne' : 'Tag det ud',
        ),
      ]),
    ]),
  ]);
}

const labelOf = (name: 'publishAt' | (typeof fillable)[number]) => fieldOf(releaseSchema, name, line).label;

const item = (place: string, words: string) => h('li', [h('p', [h('strong', place)]), h('p', words)]);
