/** For how long nothing may be under way before it is over: Decap reads several things, one after the other. */
const pause = 250;
/** An answer that does not come must not keep what waits for ever. */
const patience = 20_000;

/** Counts what is being read, so that others can wait until it is over. */
export class Traffic {
  #underWay = 0;
  #last = 0;

  /** Counts something until it is done. */
  async during<Result>(act: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await act();
    } finally {
      this.#underWay -= 1;
      this.#last = Date.now();
    }
  }

  /** Resolves when nothing has been under way for a moment, or has been for too long. */
  async isOver(): Promise<void> {
    const since = Date.now();
    this.#last = Math.max(this.#last, since);
    while (Date.now() - since < patience && (this.#underWay > 0 || Date.now() - this.#last < pause))
      await new Promise((later) => setTimeout(later, pause / 5));
  }
}
