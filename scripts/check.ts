/**
 * `npm run check [-- path …] [--strict]`: what keeps the content from being published, and what someone should look at
 * again. Without paths, all of `content/` (or `NEWSROOM_CONTENT`). For CI and importers: exit code 1 where something
 * must be mended, with `--strict` also where something should be looked at, 2 where the question is wrong.
 */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsInArchive } from '../src/checks/archive.ts';
import { readArchive } from '../src/archive/read.ts';
import { contentFolder } from '../src/ground/content-folder.ts';
import { describeProblems, listByFile, type Problem } from '../src/ground/problem.ts';

const usage = 'Usage: npm run check -- [--strict] [file or folder …]';
const root = resolve(import.meta.dirname, '..');

function ask(): { strict: boolean; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { strict: { type: 'boolean' } }, allowPositionals: true });
    const missing = positionals.filter((path) => !existsSync(path));
    if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}.`);
    return { strict: values.strict ?? false, paths: positionals.map((path) => relative(root, resolve(path))) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { strict, paths } = ask();
const asked = paths.map((path) => path.split(sep).join('/'));
const isAsked = (file: string) =>
  asked.length === 0 || asked.some((path) => path === '' || file === path || file.startsWith(`${path}/`));

const archive = await readArchive(root, contentFolder(root));
const problems = archive.problems.filter(({ file }) => isAsked(file));
const findings = await findingsInArchive(root, archive, isAsked);

if (problems.length > 0) console.log(`${describeProblems(problems)}\n`);
if (findings.length > 0) console.log(`Se på det igen, før det udgives:\n\n${listByFile(findings)}\n`);
console.log(`${count(problems, 'error')}, ${count(findings, 'warning')} in ${archive.known.releases.length} releases.`);
process.exitCode = problems.length > 0 || (strict && findings.length > 0) ? 1 : 0;

function count({ length }: readonly Problem[], one: string): string {
  return length === 1 ? `1 ${one}` : `${length} ${one}s`;
}
