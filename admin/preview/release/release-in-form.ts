import { readLeniently, type StandIn } from '../../../src/content-types/lenient.ts';
import { releaseSchema, type ReleaseData } from '../../../src/content-types/releases/schema.ts';
import { withoutEmpty } from '../../format/prune.ts';
import type { Entry } from '../../format/entry.ts';

/**
 * A release as far as it is written. What is missing is shown by the name of its field, so that a page can be drawn from
 * the first key on; what is wrong is not told of here.
 * @param entry the form's values
 * @param now stands in for moments that are not chosen yet
 */
export function releaseInForm(entry: Entry, now: Date): ReleaseData {
  const read = readLeniently(releaseSchema, withoutEmpty(entry), byName(now));
  if (!read) throw new Error('A release in a form has a stand-in for each field that it needs.');
  // Where it is found and whether it is a draft are no matter of how it looks.
  return { ...read, aliases: [], pressKey: undefined, draft: false };
}

/** Without a file there is nothing to show or to offer. */
const byName =
  (now: Date): StandIn =>
  ({ as, path, title }) => {
    if (as === 'moment') return now;
    if (as !== 'text') return undefined;
    return path.join('.') === 'image.credit' ? 'Fotografens navn' : title;
  };
