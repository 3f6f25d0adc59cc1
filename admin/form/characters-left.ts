/** What stands under a field that can be filled too full. */
export interface CharactersLeft {
  /** Seen, and true of every letter. */
  shown: string;
  /** Heard: it changes every ten characters only, or nobody could hear what they write. */
  heard: string;
  isOver: boolean;
}

/** From so many characters left on, it is said; of a short field from a fifth of it. */
const near = 40;

/**
 * How much room there is, when there is little.
 * @param written what stands in the field; spaces around it do not count, as the schema has it
 * @returns undefined as long as there is room enough
 */
export function charactersLeft(written: string, limit: number): CharactersLeft | undefined {
  const left = limit - written.trim().length;
  if (left > Math.min(near, limit / 5)) return undefined;
  const isOver = left < 0;
  const heard = isOver ? 'Der er skrevet for meget.' : `Højst ${inWords(Math.ceil(left / 10) * 10)} tilbage.`;
  return { shown: isOver ? `${inWords(-left)} for meget` : `${inWords(left)} tilbage`, heard, isOver };
}

const inWords = (count: number) => (count === 1 ? 'Ét tegn' : `${count} tegn`);
