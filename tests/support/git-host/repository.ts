import { createHash } from 'node:crypto';

interface Commit {
  id: string;
  parents: string[];
  /** Name of each file's content, by path. */
  tree: Map<string, string>;
  message: string;
  author: string;
}

/** One file that a commit changes; no content = it is taken away. */
export interface Change {
  path: string;
  content?: Buffer;
}

/** A Git repository in memory: as much of one as a Git host needs to answer the desk. */
export class Repository {
  readonly contents = new Map<string, Buffer>();
  readonly branches = new Map<string, Commit>();
  readonly #commits = new Map<string, Commit>();

  /** @param files what is there from the beginning, on `main` */
  constructor(files: Change[]) {
    this.#move('main', this.#record([], new Map(), files, 'Begynd', 'webredaktionen'));
  }

  find(commit: string): Commit | undefined {
    return this.#commits.get(commit);
  }

  /** The text of a file on a branch, or undefined. */
  text(path: string, branch = 'main'): string | undefined {
    const name = this.branches.get(branch)?.tree.get(path);
    return name === undefined ? undefined : this.contents.get(name)?.toString();
  }

  commit(branch: string, changes: Change[], message: string, author: string): Commit {
    const before = this.branches.get(branch)!;
    return this.#move(branch, this.#record([before.id], before.tree, changes, message, author));
  }

  /** The commits of a branch from the newest, by way of first parents. */
  history(branch: string): Commit[] {
    const commits: Commit[] = [];
    for (let at = this.branches.get(branch); at; at = this.#commits.get(at.parents[0] ?? '')) commits.push(at);
    return commits;
  }

  /** Paths that differ between the point where a branch left another and where it is now. */
  changed(base: string, head: string): { path: string; status: 'added' | 'modified' | 'removed' }[] {
    const [from, to] = [this.#parting(base, head).tree, this.branches.get(head)!.tree];
    return [...new Set([...from.keys(), ...to.keys()])]
      .filter((path) => from.get(path) !== to.get(path))
      .map((path) => ({ path, status: !from.has(path) ? 'added' : !to.has(path) ? 'removed' : 'modified' }));
  }

  /** Whether one branch goes into another: no file was changed on both. Git would look at lines; this looks at files. */
  fits(base: string, head: string): boolean {
    const [parting, now] = [this.#parting(base, head).tree, this.branches.get(base)!.tree];
    return this.changed(base, head).every(({ path }) => parting.get(path) === now.get(path));
  }

  merge(base: string, head: string, message: string, author: string): void {
    const [into, from] = [this.branches.get(base)!, this.branches.get(head)!];
    const changes = this.changed(base, head).map(({ path }): Change => {
      const content = this.contents.get(from.tree.get(path) ?? '');
      return { path, ...(content && { content }) };
    });
    this.#move(base, this.#record([into.id, from.id], into.tree, changes, message, author));
  }

  /** The newest commit that two branches share. */
  #parting(one: string, other: string): Commit {
    const shared = new Set(this.history(one).flatMap(({ id, parents }) => [id, ...parents]));
    return this.history(other).find(({ id }) => shared.has(id))!;
  }

  #record(parents: string[], before: Map<string, string>, changes: Change[], message: string, author: string): Commit {
    const tree = new Map(before);
    for (const { path, content } of changes) {
      if (content) tree.set(path, this.#keep(content));
      else tree.delete(path);
    }
    const id = sha1(`commit ${this.#commits.size} ${parents.join()} ${message}`);
    const commit = { id, parents, tree, message, author };
    this.#commits.set(id, commit);
    return commit;
  }

  /** Contents are named as Git names them. */
  #keep(content: Buffer): string {
    const name = sha1(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
    this.contents.set(name, content);
    return name;
  }

  #move(branch: string, commit: Commit): Commit {
    this.branches.set(branch, commit);
    return commit;
  }
}

const sha1 = (content: string | Buffer) => createHash('sha1').update(content).digest('hex');
