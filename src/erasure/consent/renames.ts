import { addressOf } from '../../content-types/addresses.ts';
import { erasure as words } from '../../text/da/erasure.ts';
import type { Asker } from './ask.ts';
import { findIn, type Sought } from '../names/find.ts';
import { freeName, slugOf } from './people.ts';
import { apply } from '../names/replace.ts';
import { idOf } from '../survey.ts';
import { genitiveOf } from '../names/wording.ts';

/** A file that gets another name. Both from the content folder. */
export interface Rename {
  from: string;
  to: string;
}

/** Asks of each file whose name bears the name whether it shall have another. @throws Stopped */
export async function askRenames(
  named: readonly string[],
  files: readonly string[],
  { sought, wording, asker }: { sought: Sought; wording: string; asker: Asker },
): Promise<Rename[]> {
  const taken = new Set(files);
  const renames: Rename[] = [];
  for (const from of named) {
    const ending = /\.[^./]+$/.exec(from)?.[0] ?? '';
    const to = freeName(namelessly(from.slice(0, from.length - ending.length), sought, wording), {
      has: (name) => taken.has(name + ending),
    });
    if (!(await asker.yes(words.rename(from, to + ending)))) continue;
    taken.add(to + ending);
    renames.push({ from, to: to + ending });
  }
  return renames;
}

function namelessly(path: string, sought: Sought, wording: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const edits = findIn(name, sought).map(({ from, to, genitive }) => ({
    from,
    to,
    text: slugOf(genitive ? genitiveOf(wording) : wording),
  }));
  return folder + apply(name, edits);
}

/** What a file is called where others name it, before and after: its id, its address, its path. */
export function namesOf({ from, to }: Rename): [string, string][] {
  const [before, after] = [idOf(from), idOf(to)];
  const [folder] = from.split('/');
  switch (folder) {
    case 'media':
      return [[`/${from}`, `/${to}`]];
    case 'releases':
    case 'initiatives':
    case 'municipalities':
      return [
        [addressOf[folder](before), addressOf[folder](after)],
        [before, after],
      ];
    case 'pages':
      return [[addressOf.pages(before), addressOf.pages(after)]];
    default:
      return [];
  }
}
