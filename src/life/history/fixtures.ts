import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import { fieldsIn } from './written.ts';

/** A release's file. `fields` are lines of YAML. */
export const releaseFile = (body: string, fields = '', publishAt = '2026-01-05T09:00:00+01:00') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: ${publishAt}\n${fields}---\n\n${body}\n`;

/** A note's lines of YAML. */
export const noteLines = (at: string, text = 'Tallet var forkert i den første udgave.') =>
  `notes:\n  - at: ${at}\n    kind: correction\n    text: ${text}\n`;

/** A repository of a newsroom's content, made in a test and gone after it. Times are ISO moments; commits are made at them. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'newsroom-history-'));
  readonly content: string;

  /** @param folder the content folder's place in the repository; `.` where it is the repository */
  constructor(folder = 'content') {
    this.content = join(this.root, folder);
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    mkdirSync(join(this.content, 'releases'), { recursive: true });
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    return this.gitAt('2026-01-01T00:00:00Z', ...args);
  }

  gitAt(moment: string, ...args: string[]): string {
    const own = ['-c', 'user.name=Redaktionen', '-c', 'user.email=red@fjordby.example', '-c', 'commit.gpgSign=false'];
    const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = { ...Object.fromEntries(outside), GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
    return execFileSync('git', [...own, ...args], { cwd: this.root, env, encoding: 'utf8', stdio: 'pipe' });
  }

  write(id: string, text: string): this {
    const path = this.#path(id);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  /** Puts a file beside the releases: `ledger.txt`, `media/2026/tal.csv`. */
  put(path: string, text: string): this {
    mkdirSync(dirname(join(this.content, path)), { recursive: true });
    writeFileSync(join(this.content, path), text);
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(this.#path(to)), { recursive: true });
    renameSync(this.#path(from), this.#path(to));
    return this;
  }

  remove(id: string): this {
    rmSync(this.#path(id));
    return this;
  }

  commit(moment: string): this {
    this.git('add', '-A');
    this.gitAt(moment, 'commit', '-q', '--allow-empty', '-m', 'Udgiv');
    return this;
  }

  /** A release as the newsroom knows it: read from its file as it is now. */
  now(id: string, aliases: string[] = []) {
    const file = this.#path(id);
    const text = readFileSync(file, 'utf8');
    const fields = fieldsIn(text);
    if (!fields) throw new Error(`${id} cannot be read`);
    return { ...fields, id, file, digest: text, aliases: releaseSchema.shape.aliases.parse(aliases) };
  }

  #path(id: string): string {
    return join(this.content, 'releases', `${id}.mdx`);
  }
}
