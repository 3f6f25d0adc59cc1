/**
 * `npm run mutate [-- folder or file …]`: changes one condition, call or pattern of the code after another, and finds out
 * whether a unit test of the same folder notices. Prints each change that none noticed, and how many were noticed in each folder.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { scores, survivors } from './mutate/report.ts';

/** The folders where a mistake would cost the most: what is read, held back, kept and shown. */
const folders = ['src/danish', 'src/ground', 'src/mdx', 'src/content-types', 'src/archive', 'src/life'];

const asked = process.argv.slice(2);
const unknown = asked.filter((path) => !existsSync(path));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Usage: npm run mutate -- src/life/ledger`);
  process.exit(2);
}

const chosen = (asked.length > 0 ? asked : folders).map((path) => path.replace(/\/$/, ''));
// What only a test far away notices is held by no claim of its own; and to ask all would take hours. Danish is claimed by
// those who speak it as well: the checks and the search.
const beside = chosen.map((path) => (statSync(path).isDirectory() ? path : dirname(path)));
const speakers = beside.some((folder) => folder.startsWith('src/danish')) ? ['src/checks', 'src/outputs/search'] : [];
const mutants = await new Stryker({
  mutate: [
    ...chosen.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path)),
    '!**/*.test.ts',
    '!**/*.d.ts',
    '!**/*fixtures.ts',
  ],
  testFiles: [...beside, ...speakers].map((folder) => `${folder}/**/*.test.ts`),
}).runMutationTest();

console.log([...survivors(mutants, (file) => readFileSync(file, 'utf8')), '', ...scores(mutants)].join('\n'));
