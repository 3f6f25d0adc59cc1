import { plainLetters } from '../../src/danish/spelling/plain-letters.ts';

/** Whether a file of that name is there, or on its way: `img_0001.jpg`. */
export type Taken = (name: string) => boolean | Promise<boolean>;

/**
 * The name that a file is uploaded under: as in an address, and never that of another file. The second `IMG_0001.jpg`
 * becomes `img_0001-2.jpg`.
 * @param given as the camera or the sender has named it
 */
export async function ownName(given: string, isTaken: Taken): Promise<string> {
  const dot = given.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [given.slice(0, dot), given.slice(dot)] : [given, ''];
  const plain = plainLetters(stem.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const begin = plain || 'fil';
  let name = begin + ending.toLowerCase();
  for (let number = 2; await isTaken(name); number++) name = `${begin}-${number}${ending.toLowerCase()}`;
  return name;
}

/** Where the tabs of a browser tell each other which names they have given out. */
const key = 'nyhedsrum-uploads';
const day = 24 * 60 * 60 * 1000;

/**
 * The names that were given to uploads in this browser within a day: some of them may not be saved yet, in whichever tab.
 * @param storage the browser's
 */
export function givenNames(storage: Pick<Storage, 'getItem' | 'setItem'>): {
  has(name: string): boolean;
  add(name: string): void;
} {
  const read = (): [name: string, at: number][] =>
    (JSON.parse(storage.getItem(key) ?? '[]') as [string, number][]).filter(([, at]) => Date.now() - at < day);
  return {
    has: (name) => read().some(([given]) => given === name),
    add: (name) => storage.setItem(key, JSON.stringify([...read(), [name, Date.now()]])),
  };
}
