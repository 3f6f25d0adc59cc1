import type { Archive } from './archive.ts';
import type { Problem } from '../ground/problem.ts';

/** What is said of a press link that another release has, in the desk and in the build. */
export const takenBy = (owner: string): Pick<Problem, 'message' | 'remedy'> => ({
  message: `Presselinket er det samme som det, ${owner} har.`,
  remedy: 'Tryk på “Fjern linket” i redaktionen, eller lav et nyt.',
});

/** Checks that no two releases have one press link: journalists who are invited to one must not be shown the other. */
export function pressKeyProblems({ releases }: Pick<Archive, 'releases'>): Problem[] {
  const owners = new Map<string, string>();
  return releases.flatMap(({ file, data: { pressKey }, lineOf }) => {
    if (pressKey === undefined) return [];
    const owner = owners.get(pressKey);
    owners.set(pressKey, owner ?? file);
    if (owner === undefined) return [];
    return { file, line: lineOf(['pressKey']), field: 'pressKey', ...takenBy(owner) };
  });
}
