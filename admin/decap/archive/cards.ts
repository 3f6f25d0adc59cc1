import { filePartsOf } from '../../../src/ground/file-parts.ts';
import type { Loaded } from '../backends/implementation.ts';

/** What lists of releases show, sort, filter and search by. */
const shown = ['title', 'lead', 'kind', 'publishAt', 'draft', 'withdrawn'];

/**
 * A release's file cut down to what a list needs, since to read thousands of texts takes seconds. Never saved: a release
 * that is opened is read anew.
 */
export function cardOf({ file, data }: Loaded): Loaded {
  const parts = filePartsOf(data ?? '');
  if (!parts) return { file, data };
  const fields = parts.fields
    .split(/^(?=[\w-]+:)/m)
    .filter((field) => shown.includes(/^[\w-]+/.exec(field)?.[0] ?? ''));
  return { file, data: `---\n${fields.join('')}---\n` };
}
