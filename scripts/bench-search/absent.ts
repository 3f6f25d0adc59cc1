import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainSpelling } from '../../src/danish/spelling/spelling.ts';
import { readAddress } from '../../src/outputs/search/address.ts';
import type { Engine } from '../../src/outputs/search/engine/engine.ts';
import type { BenchRelease } from './site.ts';

/** A real word that no text holds, and was answered as if one did. */
interface WrongAnswer {
  word: string;
  full: number;
  shown: string | undefined;
}

/** Real words of many kinds: places, names, everyday words, words of the field. */
export const realWords = (): string[] =>
  readFileSync(join(import.meta.dirname, '../../tests/search-eval/absent/words.txt'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter(Boolean);

/** Asks for each word that no text holds, not even inside another or in another form. */
export async function askAbsent(engine: Engine, releases: readonly BenchRelease[], words: readonly string[]) {
  const text = plainSpelling(releases.flatMap(({ title, place = '', paras }) => [title, place, ...paras]).join('\n'));
  const absent = words.filter((word) => !text.includes(plainSpelling(word).replace(/er?$/, '')));
  const wrong: WrongAnswer[] = [];
  for (const word of absent) {
    const { full, shown } = await engine.search({ ...readAddress(''), query: word });
    if (full > 0 || shown !== undefined) wrong.push({ word, full, shown });
  }
  return { asked: absent.length, wrong };
}
