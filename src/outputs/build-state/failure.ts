import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../ground/problem.ts';
import { sealProblem, type NamedProblem } from './seal-problem.ts';
import type { WrittenState } from './state.ts';

/** So many are carried: who mends them builds again. */
const most = 20;

/**
 * Problems with the headline or name of their files, found by its line alone: the file may be unreadable.
 * @param root the project's folder, from which problems name their files
 */
export async function nameProblems(root: string, problems: readonly Problem[]): Promise<NamedProblem[]> {
  return Promise.all(
    problems.map(async (problem) => {
      const text = await textOf(root, problem);
      const headline = /^(?:title|name):[ \t]*(["']?)(.+?)\1[ \t]*\r?$/m.exec(text ?? '')?.[2];
      return { ...problem, headline };
    }),
  );
}

/**
 * What the site tells of an attempt to build it that failed. A problem whose file is not there is only counted.
 * @param began the moment that the site would have been made for
 */
export async function failureOf(
  root: string,
  problems: readonly NamedProblem[],
  began: Date,
): Promise<WrittenState['failed']> {
  const sealed = await Promise.all(
    problems.slice(0, most).map(async (problem) => {
      const text = await textOf(root, problem);
      return text === undefined ? [] : [await sealProblem(problem, text)];
    }),
  );
  const told = sealed.flat();
  return { began: began.toISOString(), sealed: told, others: problems.length - told.length };
}

const textOf = (root: string, { file }: Problem): Promise<string | undefined> =>
  readFile(join(root, file), 'utf8').catch(() => undefined);
