import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../outputs/search/terms/report.ts';
import { reportText } from '../text/da/search-report.ts';

/** Where staff find it, from the project's folder. */
const file = '.cache/search-report.txt';

/**
 * Writes what staff should look at so that the search understands their words.
 * @returns one sentence for the build's log
 */
export async function writeReport(root: string, report: Report): Promise<string> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const parts = [
    [reportText.doubtfulSplits, report.doubtfulSplits],
    [reportText.findNothing, report.findNothing],
    [reportText.sharedForms, report.sharedForms],
  ] as const;
  const text = parts
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
  await writeFile(join(root, file), text);
  return reportText.summary(report.doubtfulSplits.length, report.findNothing.length, file);
}
