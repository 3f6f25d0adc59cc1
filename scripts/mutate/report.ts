import { dirname, relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

/** A change of the code, and what became of it. */
export type Mutant = Pick<
  Awaited<ReturnType<Stryker['runMutationTest']>>[number],
  'fileName' | 'location' | 'replacement' | 'status'
>;

/** Changes that a test noticed, were it by never coming to an end. */
const noticed = new Set(['Killed', 'Timeout']);
/** Changes that count. Code that the change made unreadable was noticed by itself. */
const counted = new Set([...noticed, 'Survived', 'NoCoverage']);

/**
 * What no test noticed, file by file: the line, what stood there and what it was changed to; and how many changes stand
 * where no unit test comes, as in what runs in a browser alone.
 * @param sourceOf a file's text by the name that mutants give it
 */
export function survivors(mutants: readonly Mutant[], sourceOf: (file: string) => string): string[] {
  return [...Map.groupBy(mutants, ({ fileName }) => fileName)].sort(byName).flatMap(([file, own]) => {
    const lines = sourceOf(file).split('\n');
    const survived = own.filter(({ status }) => status === 'Survived').sort((a, b) => lineOf(a) - lineOf(b));
    const never = own.filter(({ status }) => status === 'NoCoverage').length;
    const told = survived.map(
      (mutant) => `  ${lineOf(mutant)}: ${short(standing(mutant, lines))}  →  ${short(mutant.replacement ?? '')}`,
    );
    if (never > 0) told.push(`  ${never} where no unit test comes`);
    return told.length > 0 ? [nameOf(file), ...told] : [];
  });
}

/** How many changes were noticed in each folder, and in all. */
export function scores(mutants: readonly Mutant[]): string[] {
  const all = mutants.filter(({ status }) => counted.has(status));
  const folders = [...Map.groupBy(all, ({ fileName }) => dirname(fileName))].sort(byName);
  return [...folders, ['all', all] as const].map(([folder, own]) => {
    const count = own.filter(({ status }) => noticed.has(status)).length;
    const share = own.length === 0 ? 100 : (100 * count) / own.length;
    return `${nameOf(folder).padEnd(32)} ${share.toFixed(1).padStart(5)} %   ${count} of ${own.length}`;
  });
}

/** A path as one writes it in the project's folder. */
const nameOf = (path: string) => relative('', path) || path;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => a.localeCompare(b);

const lineOf = ({ location }: Mutant) => location.start.line;

/** The piece of the code that was changed. Lines and columns are counted from 1; the end is the one after it. */
function standing({ location: { start, end } }: Mutant, lines: readonly string[]): string {
  const own = lines.slice(start.line - 1, end.line);
  const last = own.length - 1;
  return own
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join(' ');
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
