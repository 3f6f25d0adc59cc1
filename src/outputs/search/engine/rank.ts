import type { Level } from '../files/levels.ts';
import type { Pages } from './pages.ts';
import type { Alternative, Plan, Slot, Term } from '../query/plan.ts';

/** How much a page's hold on a term is worth, by where and how it holds it. */
const worth: Readonly<Record<Level, number>> = {
  title: 1,
  lead: 0.85,
  often: 0.8,
  text: 0.65,
  'top-part': 0.58,
  part: 0.48,
  'top-concept': 0.42,
  'often-concept': 0.36,
  concept: 0.3,
  'hinted-concept': 0.2,
  other: 0.3,
};

/** One page that was found. */
export interface RankedPage {
  /** The page's place among all, newest first. */
  page: number;
  score: number;
  /** Whether it holds all that was asked for, in its own words. */
  isFull: boolean;
  /** Whether it does if other words count that may mean the same. */
  isMeant: boolean;
}

/** What ranking asks of an index. */
type Index = Pick<Pages, 'total' | 'holding' | 'standing' | 'says'>;

/** How much a word that carries little counts. */
const lightness = 0.25;
/**
 * Pages that lack something are shown only when few hold everything, and if they hold this much of what was asked: less
 * of it when many words were asked for, or a whole sentence.
 */
const few = 10;
const enough = 0.5;
const enoughOfMany = 0.3;
const enoughOfSentence = 0.2;
const many = 4;
/** Who asks for one word hardly means another that is written alike, unless nothing else is found. */
const hardlyMeant = 0.47;
/** What it is worth to hold the query as it stands. */
const bonus = 0.5;
/** So many of the best are read to see whether they do: the others lie behind them whatever they say. */
const looked = 20;

/**
 * Ranks pages: every slot counts by how rare it is and how well the page answers it. Pages that answer all come first.
 * @throws when something of the index cannot be fetched
 */
export async function rank(plan: Plan, index: Index): Promise<RankedPage[]> {
  const [answers, phrases] = await Promise.all([
    Promise.all(plan.slots.map((slot) => answersTo(slot, plan.slots.length === 1, index))),
    Promise.all(plan.phrases.map((phrase) => index.standing(phrase))),
  ]);
  const asked = plan.slots.flatMap((slot, at) => {
    const { held, itself } = answers[at] ?? nothing;
    if (held.size === 0) return [];
    const rarity = rarityOf(held.size, index.total) * (slot.isLight ? lightness : 1);
    return [{ held, itself, rarity, rarer: howMuchRarer(held, index.total), isLight: slot.isLight }];
  });
  const needed = asked.some(({ isLight }) => !isLight) ? asked.filter(({ isLight }) => !isLight) : asked;
  const isAnswered = plan.slots.every((slot, at) => slot.isLight || (answers[at]?.held.size ?? 0) > 0);
  const sumOf = (slots: typeof asked) => slots.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const [most, mostNeeded] = [sumOf(asked), sumOf(needed)];
  const pages = new Set([
    ...asked.flatMap(({ held }) => [...held.keys()]),
    ...phrases.flatMap((held) => [...held.keys()]),
  ]);
  const found: (RankedPage & { share: number })[] = [];
  for (const page of pages) {
    if (!phrases.every((held) => held.has(page))) continue;
    const holds = (slots: typeof asked) => slots.filter(({ held }) => held.has(page));
    const score = holds(asked).reduce((sum, { held, rarity }) => sum + rarity * (held.get(page) ?? 0), 0);
    const share = holds(needed).reduce((sum, { rarity, rarer }) => sum + rarity * rarer(page), 0) / mostNeeded;
    const isMeant = isAnswered && holds(needed).length === needed.length;
    const isFull = isMeant && needed.every(({ itself }) => itself.has(page));
    found.push({ page, score, isFull, isMeant, share });
  }
  const best = (a: RankedPage, b: RankedPage) =>
    Number(b.isFull) - Number(a.isFull) ||
    Number(b.isMeant) - Number(a.isMeant) ||
    b.score - a.score ||
    a.page - b.page;
  const { asItStands } = plan;
  if (asItStands !== undefined) {
    const read = found.sort(best).slice(0, looked);
    const stands = await Promise.all(read.map(({ page }) => index.says(page, asItStands)));
    read.forEach((page, at) => {
      if (stands[at]) Object.assign(page, { score: page.score + most * bonus, isFull: true, isMeant: true });
    });
  }
  const meant = found.filter(({ isMeant }) => isMeant);
  if (meant.length >= few) return meant.sort(best);
  const least = plan.isSentence ? enoughOfSentence : needed.length >= many ? enoughOfMany : enough;
  return found.filter(({ isMeant, share }) => isMeant || share >= least).sort(best);
}

const rarityOf = (pages: number, total: number) => Math.log(1 + total / pages);

/**
 * How much rarer it is to answer a slot as well as a page does than to answer it at all. The page with the very word
 * _minkavler_ has what is rare, although many pages are about farming: it is kept when it lacks what else was asked for.
 */
function howMuchRarer(held: ReadonlyMap<number, number>, total: number): (page: number) => number {
  const asWell = new Map<number, number>();
  const bestFirst = [...held.values()].sort((a, b) => b - a);
  bestFirst.forEach((value, index) => asWell.set(value, index + 1));
  const pagesAsGoodAs = (page: number) => asWell.get(held.get(page) ?? 0) ?? held.size;
  return (page) => rarityOf(pagesAsGoodAs(page), total) / rarityOf(held.size, total);
}

/** How well each page answers a slot, and which of them by what was asked for itself. */
interface Answers {
  held: ReadonlyMap<number, number>;
  itself: ReadonlySet<number>;
}

const nothing: Answers = { held: new Map(), itself: new Set() };

/**
 * How well each page answers a slot: by the best of its alternatives.
 * @param isAlone whether nothing else is asked for: then what is hardly meant counts only if nothing else is found
 */
async function answersTo({ alternatives }: Slot, isAlone: boolean, index: Index): Promise<Answers> {
  const all = () => answersBy(alternatives, (term) => worthOf(term, index, true));
  if (!isAlone) return all();
  const meant = alternatives.filter(({ weight }) => weight > hardlyMeant);
  const answers = await answersBy(meant, (term) => worthOf(term, index, false));
  return answers.held.size > 0 ? answers : all();
}

async function answersBy(
  alternatives: readonly Alternative[],
  worthOfTerm: (term: Term) => Promise<ReadonlyMap<number, number>>,
): Promise<Answers> {
  const held = new Map<number, number>();
  const itself = new Set<number>();
  await Promise.all(
    alternatives.map(async ({ terms, weight, isHint }) => {
      const [first, ...others] = await Promise.all(terms.map(worthOfTerm));
      for (const [page, worth] of first ?? []) {
        if (!others.every((pages) => pages.has(page))) continue;
        const value = weight * Math.min(worth, ...others.map((pages) => pages.get(page) ?? 0));
        if (value > (held.get(page) ?? 0)) held.set(page, value);
        if (isHint !== true) itself.add(page);
      }
    }),
  );
  return { held, itself };
}

/** The pages that hold a term, with how much their hold on it is worth. */
async function worthOf({ token }: Term, index: Index, withOthers: boolean): Promise<Map<number, number>> {
  const pages = new Map<number, number>();
  for (const [level, those] of await index.holding(token)) {
    if (level === 'other' && !withOthers) continue;
    for (const page of those) pages.set(page, Math.max(worth[level], pages.get(page) ?? 0));
  }
  return pages;
}
