import type { Check, Finding, Knowledge } from './check.ts';
import { copiedTitle } from './copied-title.ts';
import { cpr } from './cpr.ts';
import type { Draft } from './draft.ts';
import { lead } from './lead.ts';
import { names } from './names.ts';
import { offset } from './offset.ts';
import { quotes } from './quotes.ts';
import { readability } from './readability.ts';
import { sharePicture } from './share-picture.ts';
import { today } from './today.ts';
import { weekdays } from './weekdays.ts';

/** What every release is looked through for before it is published, in the desk and on the command line. */
const checks: readonly Check[] = [
  copiedTitle,
  names,
  weekdays,
  offset,
  today,
  lead,
  cpr,
  quotes,
  readability,
  sharePicture,
];

/** All that the checks ask the writer to look at again, in the order of the file. */
export function findingsIn(draft: Draft, knowledge: Knowledge): Finding[] {
  return checks.flatMap((check) => check.find(draft, knowledge)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
