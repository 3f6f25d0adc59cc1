import { inWords } from '../format/copenhagen.ts';
import { pressLinkWords as words } from './words.ts';

/** What of a release says how long its press link holds. */
interface Life {
  publishAt: unknown;
  draft: unknown;
}

/** What staff must know of a press link, one sentence or two for each paragraph. */
export function sayOf({ publishAt, draft }: Life, now: Date): string[] {
  const moment = typeof publishAt === 'string' ? new Date(publishAt) : undefined;
  const ahead = moment !== undefined && moment > now;
  if (draft === true) return [words.draft];
  if (!ahead) return [words.out];
  return [words.until(inWords(String(publishAt))), words.works, words.replaced];
}
