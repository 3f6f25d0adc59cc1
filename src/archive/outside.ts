import { now } from '../ground/clock.ts';
import { changesIn, type DatedContent } from '../life/embargo/changes.ts';
import { branchMark, repositoryOf } from '../life/history/git/branch.ts';

/** What changes the newsroom though nobody saves anything in its content: a commit, and the clock. */
export class Outside {
  readonly #content: string;
  #ahead: readonly Date[] = [];
  #repository: string | undefined;
  #mark: string | undefined;

  /** @param content the content folder */
  constructor(content: string) {
    this.#content = content;
  }

  /** Takes note of what is waited for, and of the repository, which may have been made since the last time. */
  async know(dated: DatedContent): Promise<void> {
    const moment = now();
    this.#ahead = changesIn(dated).flatMap(({ at }) => (at > moment ? at : []));
    if (this.#repository !== undefined) return;
    this.#repository = await repositoryOf(this.#content);
    this.#mark = await this.#branch();
  }

  /** Whether something has happened since this was last asked. Costs next to nothing. */
  async hasMoved(): Promise<boolean> {
    const [mark, moment] = [await this.#branch(), now()];
    const ahead = this.#ahead.filter((at) => at > moment);
    const hasMoved = mark !== this.#mark || ahead.length < this.#ahead.length;
    this.#mark = mark;
    this.#ahead = ahead;
    return hasMoved;
  }

  async #branch(): Promise<string | undefined> {
    return this.#repository && branchMark(this.#repository);
  }
}
