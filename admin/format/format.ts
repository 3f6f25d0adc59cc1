import { parse, stringify } from 'yaml';
import { filePartsOf } from '../../src/ground/file-parts.ts';
import { hideFromMdx, showToStaff } from './escape.ts';
import { withoutDeskOnly, withShownDate } from './desk-only.ts';
import { withoutEmpty } from './prune.ts';
import type { Entry, Format } from './entry.ts';

/** How a text is changed on its way to the editor and back. */
interface Disguise {
  show(body: string): string;
  hide(shown: string): string;
}

/** Texts that are read, not executed: staff see `<5 %`, the file holds `&lt;5 %`. */
export const mdxFrontMatter: Format = mdx({
  show: showToStaff,
  hide: hideFromMdx,
});

/** Texts that are MDX to the full, written by web staff: nothing is changed. */
export const mdxSource: Format = mdx({ show: (body) => body, hide: (shown) => shown });

/** Files that are YAML and nothing else. */
export const plainYaml: Format = {
  fromFile: (content) => readYaml(content),
  toFile: (entry, order = []) => writeYaml(entry, order),
};

/**
 * A file of YAML front matter and MDX. Values keep the form in which they are written: a moment stays text, with its own offset.
 * What nobody touched is put back as it was written on saving (`preserve/file.ts`).
 */
function mdx({ show, hide }: Disguise): Format {
  const written = (shown: string) => (shown === '' ? '' : `\n${hide(shown).replace(/^\n+/, '')}`.replace(/\n*$/, '\n'));

  return {
    fromFile(content) {
      const parts = filePartsOf(content);
      if (!parts) throw new Error('Filen har ikke felter mellem to linjer med tre bindestreger.');
      const shown = show(parts.body).replace(/^\n/, '');
      return withShownDate({ ...readYaml(parts.fields), ...(shown !== '' && { body: shown }) });
    },
    toFile({ body, ...entry }, order = []) {
      const shown = typeof body === 'string' ? body : '';
      return `---\n${writeYaml(entry, order)}---\n${written(shown)}`;
    },
  };
}

function readYaml(text: string): Entry {
  const read: unknown = parse(text, { schema: 'core' });
  if (read === null) return {};
  if (typeof read !== 'object' || Array.isArray(read)) throw new Error('Filen indeholder ikke felter.');
  return { ...read };
}

/** @param order names of the fields as the form has them; others follow after */
function writeYaml(entry: Entry, order: string[]): string {
  const kept = Object.entries(withoutEmpty(withoutDeskOnly(entry)));
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = kept.sort(([a], [b]) => place(a) - place(b));
  return sorted.length > 0 ? stringify(Object.fromEntries(sorted), { schema: 'core', lineWidth: 0 }) : '';
}
