import { ask, type OpenForm } from './dialog.ts';
import { lookThrough, type Known, type Saving } from './look-through.ts';
import { questionAbout, type Occasion } from './question.ts';

/** Thrown when something is not to be saved. Decap shows it as text: one short sentence, without the word “Error”. */
class NotSaved extends Error {
  override name = '';
}

/** Thrown when whoever saves has chosen to mend the text first: they know, and need not be told. Nothing else has this name. */
class MendsFirst extends Error {
  override name = 'MendsFirst';
}

/** What has been asked and answered with “all the same”, by file: nobody is asked twice about the same words. */
const accepted = new Map<string, string>();

/**
 * Looks through what is about to be saved, and asks whoever saves it when something is found.
 * @param saving what is saved, and under which name if it has one yet
 * @param form the one that is saved
 * @throws NotSaved when it cannot be saved, MendsFirst when whoever saves it wants to mend it first
 */
export async function letThrough(
  saving: Saving,
  { form, occasion, ...known }: Known & { form: OpenForm; occasion: Occasion },
): Promise<void> {
  const findings = await lookThrough(saving, known);
  const question = questionAbout(findings, occasion);
  if (!question) return;
  const file = saving.slug === undefined ? undefined : `${occasion} ${saving.collection}/${saving.slug}`;
  const asked = JSON.stringify(question.items.map(({ message }) => message));
  if (file !== undefined && question.goOn !== undefined && accepted.get(file) === asked) return;
  if (!(await ask(question, form, findings.text))) throw notSaved(findings.faults.length);
  if (file !== undefined) accepted.set(file, asked);
}

function notSaved(faults: number): Error {
  if (faults === 0) return new MendsFirst('du ville rette teksten først.');
  return new NotSaved(faults === 1 ? 'én fejl skal rettes først.' : `${faults} fejl skal rettes først.`);
}
