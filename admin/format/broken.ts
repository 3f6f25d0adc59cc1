import { readYaml, splitFrontMatter } from '../../src/ground/front-matter.ts';
import type { Format } from './entry.ts';

/**
 * The same format, with a name for what cannot be read: a list would show such a file as a dot. The form of it is never
 * opened (`admin/decap/saving/guard.ts`), so that the name is not saved.
 * @param kind what the file is: fields and a text, or YAML alone
 */
export function namedWhenBroken(format: Format, kind: 'mdx' | 'yaml'): Format {
  return {
    ...format,
    fromFile(content) {
      const [problem] = (kind === 'yaml' ? readYaml(content) : splitFrontMatter(content)).problems;
      if (!problem) return format.fromFile(content);
      const name = `Filen kan ikke læses${problem.line === undefined ? '' : ` (fejl i linje ${problem.line})`}`;
      return { title: name, name, shownDate: 'Fejl' };
    },
  };
}
