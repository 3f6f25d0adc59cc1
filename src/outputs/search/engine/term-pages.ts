import { remembered, type PromiseCache } from '../files/remembered.ts';
import { readPostings, type Postings } from '../files/postings.ts';
import { firstTerms, termFile } from '../files/term-files.ts';

const none: Postings = new Map();

/** The pages of every term. A file is fetched when a term in it is asked for. */
export class TermPages {
  readonly #fetch: (name: string) => Promise<string | undefined>;
  readonly #asked: PromiseCache<Postings> = new Map();
  readonly #firsts: PromiseCache<readonly string[]> = new Map();
  readonly #files: PromiseCache<ReadonlyMap<string, string>> = new Map();

  /** @param fetch gives a file by its name, undefined when there is none of that name */
  constructor(fetch: (name: string) => Promise<string | undefined>) {
    this.#fetch = fetch;
  }

  /** The pages that hold a term. @throws when a file cannot be fetched */
  holding(term: string): Promise<Postings> {
    return remembered(this.#asked, term, async () => {
      const firsts = await remembered(this.#firsts, firstTerms, async () => linesOf(await this.#fetch(firstTerms)));
      const after = firsts.findIndex((first) => first > term);
      const name = termFile((after < 0 ? firsts.length : after) - 1);
      const lines = await remembered(this.#files, name, async () => new Map(linesOf(await this.#fetch(name)).map(row)));
      const line = lines.get(term);
      return line === undefined ? none : readPostings(line);
    });
  }
}

const linesOf = (file = ''): string[] => file.split('\n');

function row(line: string): readonly [term: string, postings: string] {
  const [term = '', postings = ''] = line.split('\t');
  return [term, postings];
}
