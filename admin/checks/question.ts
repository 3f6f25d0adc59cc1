import type { Root } from 'hast';
import { h } from 'hastscript';
import type { ProblemInText } from '../../src/ground/problem.ts';
import { placeOf } from './labels.ts';
import { withoutCode } from './without-code.ts';
import type { Field } from '../form/types.ts';
import type { Findings } from './look-through.ts';

/** When the desk asks: a fault stops what readers would see, and is only told of a draft. */
export type Occasion = 'draft' | 'publishing';

/** What stands in the dialog. */
export interface Question {
  heading: string;
  lead: string;
  items: ProblemInText[];
  /** On the button that goes back to the form. */
  fix: string;
  /** On the button that saves all the same; none where that is not possible. */
  goOn: string | undefined;
}

/** What to ask of someone who saves; undefined when there is nothing to ask. */
export function questionAbout({ faults, warnings }: Findings, occasion: Occasion): Question | undefined {
  const faulty = faults.length > 0;
  if (faulty && occasion === 'publishing')
    return {
      heading: 'Det kan ikke udgives endnu',
      lead: faults.length === 1 ? 'Ret dette først:' : `Ret disse ${faults.length} ting først:`,
      items: faults,
      fix: 'Ret det nu',
      goOn: undefined,
    };
  if (faulty)
    return {
      heading: 'Kladden kan ikke udgives endnu',
      lead: 'Du kan godt gemme den nu. Før den udgives, skal dette rettes:',
      items: faults,
      fix: 'Ret det nu',
      goOn: 'Gem kladden alligevel',
    };
  if (warnings.length === 0 || occasion === 'draft') return undefined;
  return {
    heading: 'Se på det igen, før du udgiver',
    lead: 'Du bestemmer selv, om det skal rettes.',
    items: warnings,
    fix: 'Ret først',
    goOn: 'Udgiv alligevel',
  };
}

/** The values of the dialog's buttons: what the answer is. */
export const answers = { fix: 'fix', goOn: 'go-on', show: 'show-' } as const;

/**
 * Draws what stands in the dialog. The buttons close it with their value.
 * @param form the collection's fields, which the problems are named by
 * @param text the file's text, whose lines the problems name
 */
export function drawQuestion(
  { heading, lead, items, fix, goOn }: Question,
  form: readonly Field[],
  text: string,
): Root {
  const button = (value: string, words: string, className: string) => h('button', { value, class: className }, words);
  const lines = text.split('\n');
  return h(null, [
    h('form', { method: 'dialog' }, [
      h('h2', { id: 'check-heading', tabIndex: -1 }, heading),
      h('p', { id: 'check-lead' }, lead),
      h(
        'ul',
        items.map((problem, index) =>
          h('li', [
            button(`${answers.show}${index}`, placeOf(problem, form).label, 'check-place'),
            h('p', problem.message),
            ...excerpt(problem, lines),
            h('p', { class: 'check-remedy' }, problem.remedy),
          ]),
        ),
      ),
      h('div', { class: 'check-answers' }, [
        button(answers.fix, fix, 'check-fix'),
        ...(goOn === undefined ? [] : [button(answers.goOn, goOn, 'check-go-on')]),
      ]),
    ]),
  ]);
}

/** Of a problem in the text, the line it stands on, unless the message quotes it: the editor shows no numbers. */
function excerpt({ field, line, message }: ProblemInText, lines: readonly string[]) {
  const written = field === undefined && line !== undefined ? withoutCode(lines[line - 1] ?? '') : '';
  if (written === '' || message.includes('»')) return [];
  return [h('p', { class: 'check-line' }, written.length > 120 ? `${written.slice(0, 119)}…` : written)];
}
