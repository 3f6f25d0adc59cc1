import { standingOf, type PublicStanding } from '../../../src/life/embargo/standing.ts';
import type { Store } from '../store.ts';
import { askAbout, askState, fieldsIn } from './ask-site.ts';
import { addAwaited, dropAwaited, noteWait, readAwaited, usualWait, type Awaited } from './awaited.ts';
import { goneNow } from './gone-now.ts';
import { problemsOf } from './open-problems.ts';
import { toldOf, type Told } from './told.ts';

/** What is told of one release. */
export interface News extends Told {
  id: string;
  title: string;
  standing: PublicStanding;
}

interface World {
  store: Store;
  /** A file's text as it is saved where the site is built from. */
  read(path: string): Promise<string | undefined>;
  kept: Pick<Storage, 'getItem' | 'setItem'>;
  show(news: readonly News[]): void;
}

/** How soon the site is asked again, in ms: at first, at most, and how much longer each time. */
const rests = { first: 1500, longest: 60_000, growth: 1.5 };
/** While a release waits for its time, nothing is asked; a clock that sleeps is looked at now and then. */
const longestSleep = 3_600_000;
/** So long what is out is told of, if nobody closes the message. */
const longestTold = 12 * 3_600_000;

/** Follows what has been saved until the public can see it, and tells of it. Asks only while something is awaited. */
export class SiteFollower {
  readonly #world: World;
  readonly #seenBehind = new Set<string>();
  readonly #done = new Map<string, News>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest = rests.first;
  #turn = 0;

  constructor(world: World) {
    this.#world = world;
    document.addEventListener('visibilitychange', () => this.look());
    // Another tab has saved something, or has closed a message.
    window.addEventListener('storage', ({ key }) => key?.startsWith('newsroom-') && this.look());
  }

  /** Begins to wait for a release that has been saved now. */
  await(id: string): void {
    this.#done.delete(id);
    this.#seenBehind.delete(id);
    addAwaited(this.#world.kept, { id, saved: Date.now() });
    this.look();
  }

  /** Says no more of a release. */
  dismiss(id: string): void {
    this.#done.delete(id);
    for (const one of readAwaited(this.#world.kept)) if (one.id === id) dropAwaited(this.#world.kept, one);
    this.look();
  }

  /** Asks now, and then as often as it takes. A page that nobody looks at asks nothing. */
  look(): void {
    clearTimeout(this.#timer);
    this.#rest = rests.first;
    void this.#ask(++this.#turn);
  }

  async #ask(turn: number): Promise<void> {
    const awaited = readAwaited(this.#world.kept);
    const open = awaited.filter(({ id }) => !this.#done.has(id));
    if (open.length > 0 && document.visibilityState === 'hidden') return;
    const found = await Promise.all(open.map((one) => this.#newsOf(one)));
    // Something was saved or closed meanwhile.
    if (turn !== this.#turn) return;
    const news = found.filter((one) => typeof one === 'object');
    const done = awaited.flatMap(({ id }) => this.#done.get(id) ?? []);
    this.#world.show([...news.map(({ news }) => news), ...done]);
    const goesOn = news.some(({ news: { kind } }) => kind === 'wait' || kind === 'stopped');
    if (goesOn || found.includes('unanswered')) this.#again(turn, this.#rest);
    else {
      const next = Math.min(...news.flatMap(({ next }) => next ?? []));
      if (next !== Infinity) this.#again(turn, Math.min(longestSleep, Math.max(rests.first, next - Date.now())));
    }
  }

  #again(turn: number, rest: number): void {
    this.#rest = Math.min(rests.longest, this.#rest * rests.growth);
    this.#timer = setTimeout(() => void this.#ask(turn), rest);
  }

  async #newsOf(one: Awaited): Promise<{ news: News; next: number | undefined } | 'unanswered' | 'settled'> {
    const { read, store, kept } = this.#world;
    const text = await read(`content/releases/${one.id}.mdx`).catch(() => null);
    if (text === undefined) {
      // It has been deleted since.
      dropAwaited(kept, one);
      return 'settled';
    }
    const fields = text === null ? undefined : fieldsIn(text);
    const state = await askState();
    if (text === null || !fields) return 'unanswered';
    const site = state && (await askAbout(one.id, text, state));
    const now = new Date();
    const gone = (await goneNow(store, now))(one.id);
    const standing = standingOf(fields, now, { site, gone });
    const waits = standing.kind === 'building' || standing.kind === 'late';
    const problems = waits && state ? await problemsOf(state, store, now) : [];
    const told = toldOf({
      standing,
      state,
      problems,
      saved: new Date(one.saved),
      now,
      usual: usualWait(kept),
      watched: this.#seenBehind.has(one.id),
    });
    const news = { ...told, id: one.id, title: fields.title, standing };
    if (told.kind === 'wait' || told.kind === 'stopped') this.#seenBehind.add(one.id);
    if (told.kind === 'done') {
      const waited = now.getTime() - Math.max(one.saved, fields.publishAt.getTime());
      if (this.#seenBehind.has(one.id)) noteWait(kept, waited);
      // It is told until someone closes the message, also after a reload, but not for ever.
      if (waited > longestTold) dropAwaited(kept, one);
      else this.#done.set(one.id, news);
      return 'settled';
    }
    return { news, next: told.kind === 'later' ? fields.publishAt.getTime() : undefined };
  }
}
