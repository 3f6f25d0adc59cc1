import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Collection } from '../content-types/collections.ts';
import { digestOf } from '../ground/digest.ts';
import { filesDigest } from '../ground/files-digest.ts';
import type { Entry } from './entry.ts';

/** What is kept of a file: all but its place, and where its lines are. */
type Kept = Omit<Entry<unknown>, 'id' | 'file' | 'lineOf'>;

/** So many files are read anew before it pays to write all down again. */
const worthwhile = 20;

/** What reads the files. When it changes, nothing is kept. */
const readers = ['src', 'package-lock.json', 'node_modules/.package-lock.json'];

/**
 * Files that were read and found without problems in an earlier run, by their names and by what is in them: a file is
 * taken for one that is known only if every byte is the same.
 */
export class KeptEntries {
  readonly #path: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<string, Kept>;
  readonly #now = new Map<string, Kept>();
  #fresh = 0;

  /** @param root the project's folder */
  constructor(root: string) {
    this.#path = join(root, '.cache', 'archive.bin');
    this.#code = filesDigest([{ folder: root, paths: readers }]);
    this.#before = read(this.#path, this.#code);
  }

  /** A file that was read before, with the same text; undefined when it must be read. */
  find(collection: Collection<unknown>, id: string, text: string): Kept | undefined {
    const key = keyOf(collection, id, digestOf(text));
    const kept = this.#before.get(key);
    if (kept) this.#now.set(key, kept);
    return kept;
  }

  /** Keeps what was read without problems. */
  add(collection: Collection<unknown>, { id, digest, data, pictures, people }: Entry<unknown>): void {
    this.#now.set(keyOf(collection, id, digest), { digest, data, pictures, people });
    this.#fresh++;
  }

  /** Writes down what is kept, where that saves something. Where it cannot be written, all is read the next time. */
  save(): void {
    if (this.#fresh < worthwhile) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(`${this.#path}.${process.pid}`, serialize({ code: this.#code, entries: this.#now }));
      renameSync(`${this.#path}.${process.pid}`, this.#path);
    } catch {
      return;
    }
  }
}

function read(path: string, code: string): ReadonlyMap<string, Kept> {
  try {
    const kept = deserialize(readFileSync(path)) as { code: string; entries: Map<string, Kept> };
    return kept.code === code ? kept.entries : new Map();
  } catch {
    return new Map();
  }
}

const keyOf = ({ folder, ending }: Collection<unknown>, id: string, digest: string) =>
  `${folder}/${id}${ending} ${digest}`;
