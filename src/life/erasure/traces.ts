import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFields } from '../../ground/check-fields.ts';
import { digestOf } from '../../ground/digest.ts';
import { readYaml } from '../../ground/front-matter.ts';
import type { ProblemInText } from '../../ground/problem.ts';
import { unlessAbsent } from '../../ground/unless-absent.ts';
import { erasuresSchema, tracesFile, type Erasure } from './trace.ts';
import { erasedFile } from './versions.ts';

/** What readers may be told of names that were taken out. */
export interface Erasures {
  /** In the file's order. */
  traces: readonly Erasure[];
  /** When a name was last taken out of a text, by the text's fingerprint. */
  erasedAt: ReadonlyMap<string, Date>;
}

/** Reads the traces of a content folder. A newsroom from which nobody was erased has none. */
export async function readTraces(content: string): Promise<{ traces: readonly Erasure[]; problems: ProblemInText[] }> {
  const text = await readFile(join(content, tracesFile), 'utf8').catch(unlessAbsent);
  if (text === undefined) return { traces: [], problems: [] };
  const written = readYaml(text);
  const fields = Array.isArray(written.fields) ? written.fields : text.replace(/^#.*$/gm, '').trim() === '' ? [] : {};
  if (written.problems.length > 0) return { traces: [], problems: written.problems };
  const { data, problems } = checkFields(erasuresSchema, { ...written, fields });
  return { traces: data ?? [], problems };
}

/** The traces, and when each text that is read in an earlier one's place was made. */
export async function readErasures(content: string): Promise<Erasures> {
  const { traces } = await readTraces(content);
  const erasedAt = new Map<string, Date>();
  for (const { at, versions } of [...traces].sort((a, b) => a.at.getTime() - b.at.getTime()))
    for (const blob of versions) {
      const text = await readFile(join(content, erasedFile(blob)), 'utf8').catch(unlessAbsent);
      if (text !== undefined) erasedAt.set(digestOf(text), at);
    }
  return { traces, erasedAt };
}

/** By release, what its file held under the name from before it was renamed for someone's sake. */
export function formerContents({ traces }: Erasures): ReadonlyMap<string, string[]> {
  const former = new Map<string, string[]>();
  for (const { to, was } of traces.flatMap(({ moved }) => moved)) former.set(to, [...(former.get(to) ?? []), was]);
  return former;
}
