import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** What was made before, by names that say all that each was made from. */
export class Kept {
  readonly #made = new Map<string, unknown>();
  readonly #used = new Set<string>();

  /** Undefined for what is not kept. */
  get(name: string): unknown {
    this.#used.add(name);
    return this.read(name);
  }

  /** Asks for it without reading it, so that it is not forgotten. */
  keep(name: string): void {
    this.#used.add(name);
  }

  set(name: string, made: unknown): void {
    this.#used.add(name);
    this.write(name, made);
  }

  /** Forgets what was not asked for since the last time: no text stays here that is no longer published. */
  forgetOthers(): void {
    for (const name of this.names()) if (!this.#used.has(name)) this.remove(name);
    this.#used.clear();
  }

  protected read(name: string): unknown {
    return this.#made.get(name);
  }

  protected write(name: string, made: unknown): void {
    this.#made.set(name, made);
  }

  protected names(): Iterable<string> {
    return this.#made.keys();
  }

  protected remove(name: string): void {
    this.#made.delete(name);
  }
}

/**
 * The same in a folder. A file is written beside and renamed, so that a build killed half-way leaves none that is cut
 * short; one that cannot be read counts as not there.
 */
export class KeptOnDisk extends Kept {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  protected override read(name: string): unknown {
    try {
      return deserialize(readFileSync(join(this.#folder, name)));
    } catch {
      return undefined;
    }
  }

  protected override write(name: string, made: unknown): void {
    const file = join(this.#folder, name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, serialize(made));
    renameSync(`${file}.${process.pid}`, file);
  }

  protected override names(): Iterable<string> {
    return existsSync(this.#folder) ? readdirSync(this.#folder) : [];
  }

  protected override remove(name: string): void {
    rmSync(join(this.#folder, name), { force: true });
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** All that makes the search's own files. */
const sources = [
  'src/danish/**/*.ts',
  'src/outputs/search/**/*.ts',
  'src/integrations/*.ts',
  'src/content-types/search-words/*.ts',
];

let code: string | undefined;

/** A few letters that are others when the code or a package is, so that nothing is used that other code has made. */
export function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package-lock.json', ...globSync(sources, { cwd: root }).sort()])
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return (code = hash.digest('hex').slice(0, 16));
}
