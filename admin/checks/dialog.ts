import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Field } from '../form/types.ts';
import styles from './dialog.css?inline';
import { placeOf, type Step } from './labels.ts';
import { answers, drawQuestion, type Question } from './question.ts';

/** A form that stands open, and can bring one of its fields into view. */
export interface OpenForm {
  fields: readonly Field[];
  show(steps: readonly Step[]): Promise<void>;
}

/**
 * Asks, and waits for the answer. Escape means to correct it. The button of a problem brings its field into view.
 * @returns whether to go on
 */
export async function ask(question: Question, { fields, show }: OpenForm, text: string): Promise<boolean> {
  const answer = await answerTo(drawQuestion(question, fields, text));
  const shown = answer.startsWith(answers.show) ? question.items[Number(answer.slice(answers.show.length))] : undefined;
  // Not waited for: the form takes the cursor only when the saving is given up.
  if (shown) void show(placeOf(shown, fields).steps);
  return answer === answers.goOn;
}

/**
 * Opens a dialog over the form, and waits until one of its buttons or Escape has closed it.
 * @param drawn a form whose heading and lead have the ids `check-heading` and `check-lead`
 * @returns the value of the button; empty for Escape
 */
export async function answerTo(drawn: Root): Promise<string> {
  const dialog = document.createElement('dialog');
  dialog.className = 'check';
  dialog.setAttribute('aria-labelledby', 'check-heading');
  dialog.setAttribute('aria-describedby', 'check-lead');
  dialog.innerHTML = `<style>${styles}</style>${toHtml(drawn)}`;
  document.body.append(dialog);
  const closed = new Promise((close) => dialog.addEventListener('close', close, { once: true }));
  // Whoever goes back in the browser has left the form that the question is about.
  const leave = () => dialog.close();
  window.addEventListener('hashchange', leave);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.check-fix')?.focus();
  await closed;
  window.removeEventListener('hashchange', leave);
  dialog.remove();
  return dialog.returnValue;
}
