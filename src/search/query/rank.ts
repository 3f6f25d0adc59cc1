import { levelOfScore, type Level } from '../terms/levels.ts';
import type { Plan, Slot } from './plan.ts';

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
  'inner-concept': 0.2,
};

/** One page that was found. */
export interface Found {
  /** The page's place among all, newest first. */
  page: number;
  score: number;
  /** Whether it holds all that was asked for. */
  isFull: boolean;
}

/** Pages with Pagefind's score for each. */
export type Scores = ReadonlyMap<number, number>;

/** How much a word that carries little counts. */
const lightness = 0.25;
/**
 * Pages that lack something are shown only when few hold everything, and if they hold this much of what was asked: less
 * of it when many words were asked for, or a whole sentence.
 */
const few = 10;
const enough = 0.45;
const enoughOfMany = 0.3;
const enoughOfSentence = 0.2;
const many = 4;
/** What it is worth to hold the query as it stands. */
const bonus = 0.5;

/**
 * Ranks pages: every slot counts by how rare it is and how well the page answers it. Pages that answer all come first.
 * @param ask gives the pages that hold a term, or a phrase as it stands
 * @param total how many pages there are
 */
export async function rank(plan: Plan, total: number, ask: (quoted: string) => Promise<Scores>): Promise<Found[]> {
  const [answers, phrases, asItStands] = await Promise.all([
    Promise.all(plan.slots.map((slot) => answersTo(slot, ask))),
    Promise.all(plan.phrases.map(ask)),
    plan.asItStands === undefined ? undefined : ask(plan.asItStands),
  ]);
  const asked = plan.slots.flatMap((slot, index) => {
    const held = answers[index] ?? new Map<number, number>();
    const rarity = Math.log(1 + total / held.size) * (slot.isLight ? lightness : 1);
    return held.size > 0 ? [{ held, rarity, isLight: slot.isLight }] : [];
  });
  const needed = asked.some(({ isLight }) => !isLight) ? asked.filter(({ isLight }) => !isLight) : asked;
  const isAnswered = plan.slots.every((slot, index) => slot.isLight || (answers[index]?.size ?? 0) > 0);
  const most = asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const pages = new Set([
    ...asked.flatMap(({ held }) => [...held.keys()]),
    ...phrases.flatMap((held) => [...held.keys()]),
    ...(asItStands?.keys() ?? []),
  ]);
  const found: (Found & { share: number })[] = [];
  for (const page of pages) {
    if (!phrases.every((held) => held.has(page))) continue;
    const holds = (slots: typeof asked) => slots.filter(({ held }) => held.has(page));
    const stands = asItStands?.has(page) ?? false;
    const score = holds(asked).reduce(
      (sum, { held, rarity }) => sum + rarity * (held.get(page) ?? 0),
      stands ? most * bonus : 0,
    );
    const share =
      holds(needed).reduce((sum, { rarity }) => sum + rarity, 0) / needed.reduce((sum, { rarity }) => sum + rarity, 0);
    found.push({ page, score, isFull: stands || (isAnswered && holds(needed).length === needed.length), share });
  }
  const best = (a: Found, b: Found) => Number(b.isFull) - Number(a.isFull) || b.score - a.score || a.page - b.page;
  const full = found.filter(({ isFull }) => isFull);
  if (full.length >= few) return full.sort(best);
  const least = plan.isSentence ? enoughOfSentence : needed.length >= many ? enoughOfMany : enough;
  return found.filter(({ isFull, share }) => isFull || share >= least).sort(best);
}

/** How well each page answers a slot: by the best of its alternatives. */
async function answersTo(
  { alternatives }: Slot,
  ask: (quoted: string) => Promise<Scores>,
): Promise<Map<number, number>> {
  const best = new Map<number, number>();
  await Promise.all(
    alternatives.map(async ({ terms, weight }) => {
      const [first, ...others] = await Promise.all(terms.map(ask));
      for (const [page, score] of first ?? []) {
        if (!others.every((held) => held.has(page))) continue;
        const worths = [score, ...others.map((held) => held.get(page) ?? 0)].map((each) => worth[levelOfScore(each)]);
        const value = weight * Math.min(...worths);
        if (value > (best.get(page) ?? 0)) best.set(page, value);
      }
    }),
  );
  return best;
}
