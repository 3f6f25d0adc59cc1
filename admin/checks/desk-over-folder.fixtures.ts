import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../../src/archive/fixtures.ts';
import type { Problem } from '../../src/ground/problem.ts';
import { asCopy } from '../format/copy.ts';
import type { Entry } from '../format/entry.ts';
import { mdxFrontMatter, plainYaml } from '../format/format.ts';
import { unknowable } from './broken-file.ts';
import { usesOf } from './in-use.ts';
import { lookThrough } from './look-through.ts';
import { addressesLost } from './may-be-deleted.ts';
import { publishFrom } from './published-site.fixtures.ts';

/** One thing that staff do. */
export type Step =
  | { does: 'create' | 'edit' | 'copy'; number: number; fields: Entry }
  | { does: 'move'; number: number; publishAt: string }
  | { does: 'draft' | 'withdraw' | 'rename' | 'delete' | 'upload' | 'settings'; number: number }
  | { does: 'remove'; address: string }
  | { does: 'person'; id: string; phone: boolean }
  | { does: 'initiative'; id: string; fields: Entry }
  | { does: 'delete file'; path: string }
  | { does: 'search words'; words: string };

/** The years whose releases the desk reads: of others the site tells. */
const listed = [2026];

const blank = {
  title: 'Flere unge i praktik',
  lead: 'Jobcentret har fundet praktikpladser til dem, der gerne vil prøve et fag, før de vælger.',
  kind: 'news',
  publishAt: '2026-01-05T09:00:00+01:00',
  body: 'Det begynder efter ferien.',
};

/** A desk that saves in a content folder, from which a site is built after each save. */
export async function deskOver(folder: ContentFolder) {
  let site = await publishFrom(folder, await folder.read());
  const has = (name: string) => existsSync(join(folder.content, name));
  const store = {
    folder: (path: string, extension: string, depth = 1) => {
      const names = globSync(`${path.replace(/^content\/?/, '') || '.'}/${depth > 1 ? '**/' : ''}*.${extension}`, {
        cwd: folder.content,
      });
      return Promise.resolve(names.map((name) => ({ path: `content/${name}`, text: folder.text(name) })));
    },
    has: (path: string) => Promise.resolve(has(path.replace(/^content\//, ''))),
  };

  async function save(collection: string, slug: string, entry: Entry, isNew = false): Promise<boolean> {
    const known = {
      store,
      published: () => Promise.resolve(site.archive),
      uses: () => Promise.resolve(site.uses),
      years: listed,
    };
    const { faults } = await lookThrough({ collection, entry, uploads: [], slug: isNew ? undefined : slug }, known);
    if (faults.length > 0) return false;
    const single = ['settings', 'gone', 'search-words'].includes(collection);
    const isYaml = single || collection === 'people';
    const name = single ? `${slug}.yaml` : `${collection}/${slug}.${isYaml ? 'yaml' : 'mdx'}`;
    folder.write(name, (isYaml ? plainYaml : mdxFrontMatter).toFile(entry));
    return true;
  }

  async function erase(name: string): Promise<boolean> {
    if (!has(name)) return false;
    const [path, text] = [`content/${name}`, folder.text(name)];
    const list = has('gone.yaml') ? folder.text('gone.yaml') : undefined;
    if (unknowable(path, text) || addressesLost(path, text, list, new Date()).length > 0) return false;
    if ((await usesOf(path, { store, years: listed, published: site.uses })).length > 0) return false;
    folder.erase(name);
    return true;
  }

  async function change(number: number, fields: Entry): Promise<boolean> {
    const name = `releases/2026/nyhed-${number}.mdx`;
    if (!has(name)) return false;
    const before = mdxFrontMatter.fromFile(folder.text(name));
    return save('releases', `2026/nyhed-${number}`, { ...before, ...fields });
  }

  async function create(entry: Entry): Promise<boolean> {
    const free = [0, 1, 2, 3, 4].find((one) => !has(`releases/2026/nyhed-${one}.mdx`));
    if (free === undefined) return false;
    // The desk learns the name only when it has saved: an old address that is the new one's own it cannot see.
    const aliases: unknown[] = Array.isArray(entry['aliases']) ? entry['aliases'] : [];
    return !aliases.includes(`/nyheder/2026/nyhed-${free}/`) && save('releases', `2026/nyhed-${free}`, entry, true);
  }

  async function does(step: Step): Promise<boolean> {
    switch (step.does) {
      case 'create':
        return create({ ...blank, ...step.fields });
      case 'edit':
        return change(step.number, step.fields);
      case 'copy': {
        const name = `releases/2026/nyhed-${step.number}.mdx`;
        return has(name) && create({ ...asCopy(mdxFrontMatter.fromFile(folder.text(name))), ...step.fields });
      }
      case 'move':
        return change(step.number, { publishAt: step.publishAt });
      case 'draft':
        return change(step.number, { draft: true });
      case 'withdraw':
        return change(step.number, { withdrawn: { at: blank.publishAt, reason: 'Tallene i nyheden var forkerte.' } });
      case 'rename':
        return change(step.number, { title: `Nu hedder den noget andet ${step.number}` });
      case 'remove': {
        const before = has('gone.yaml') ? plainYaml.fromFile(folder.text('gone.yaml'))['gone'] : [];
        const more = { address: step.address, at: blank.publishAt, reason: 'En borger var vist uden samtykke.' };
        return save('gone', 'gone', { gone: [...(Array.isArray(before) ? before : []), more] });
      }
      case 'delete':
        return erase(`releases/2026/nyhed-${step.number}.mdx`);
      case 'upload':
        folder.write(`media/2026/bilag-${step.number % 2}.pdf`, '%PDF-1.4\n');
        return true;
      case 'person': {
        const isNew = !has(`people/${step.id}.yaml`);
        const entry = { name: 'Karen Holst', role: 'borgmester', ...(step.phone && { phone: '70 00 00 11' }) };
        return save('people', step.id, entry, isNew);
      }
      case 'initiative': {
        const isNew = !has(`initiatives/${step.id}.mdx`);
        const entry = { title: 'Lærlinge', summary: 'Virksomhederne deler deres lærlinge.', from: '2016-08-15' };
        return save('initiatives', step.id, { ...entry, ...step.fields, body: 'Tekst.' }, isNew);
      }
      case 'delete file':
        return erase(step.path);
      case 'settings': {
        const before = plainYaml.fromFile(folder.text('settings.yaml'));
        return save('settings', 'settings', { ...before, featured: [`2026/nyhed-${step.number}`] });
      }
      case 'search words':
        return save('search-words', 'search-words', {
          concepts: [{ words: `${step.words}, arbejde` }],
        });
    }
  }

  /** Builds: what is wrong with the whole, and what the desk is told of the new site. */
  async function build(): Promise<Problem[]> {
    const archive = await folder.read();
    if (archive.problems.length === 0) site = await publishFrom(folder, archive);
    return archive.problems;
  }

  return { does, build };
}
