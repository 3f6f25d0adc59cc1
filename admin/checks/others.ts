import { unreachable } from '../../src/archive/contacts.ts';
import { takenBy } from '../../src/archive/press-keys.ts';
import { contactOf } from '../../src/content-types/people/person.ts';
import { personSchema } from '../../src/content-types/people/schema.ts';
import { splitFrontMatter } from '../../src/ground/front-matter.ts';
import { isGroup } from '../../src/ground/group.ts';
import type { ProblemInText } from '../../src/ground/problem.ts';
import type { PublishedUses } from '../../src/outputs/addresses/published-uses.ts';
import type { Saved } from './addresses.ts';
import type { FileToSave } from './file-to-save.ts';
import { nameOf, releasesOf, usesOf, type LookUp } from './in-use.ts';

/** How many files are named to whoever saves; the rest are counted. */
const mostNamed = 4;

/**
 * What saving a person would break elsewhere: whoever is somebody's contact must stay within reach. The same rule as
 * `src/archive/contacts.ts`, asked from the other side.
 * @param uses what the site tells of its releases; where it cannot tell, only what the desk reads is asked
 */
export async function silencedContact(
  { collection, slug }: Saved,
  { written, problems }: FileToSave,
  { uses, ...lookUp }: Omit<LookUp, 'published'> & { uses: () => Promise<PublishedUses | undefined> },
): Promise<ProblemInText[]> {
  if (collection !== 'people' || slug === undefined || problems.length > 0) return [];
  const person = personSchema.safeParse(written.fields).data;
  if (!person || contactOf(person)) return [];
  const published = (await uses()) ?? {};
  const using = await usesOf(`content/people/${slug}.yaml`, { ...lookUp, published }, 'contacts');
  if (using.length === 0) return [];
  const { message } = unreachable(person.name);
  const named = using.flatMap(({ name }) => (name === undefined ? [] : [`»${name}«`])).slice(0, mostNamed);
  const rest = using.length - named.length;
  const places = [...named, ...(rest > 0 ? [rest === 1 ? 'én ældre nyhed' : `${rest} andre nyheder`] : [])];
  const remedy = `Skriv et nummer eller en adresse, eller vælg først en anden kontakt i ${inDanish(places)}.`;
  return [{ line: written.lineOf(['phone']), field: 'phone', message, remedy }];
}

/**
 * Whether a release would get the press link of another: who is invited to one must not be shown the other. Keys are
 * secret, so the site cannot tell of them; those of the years that the desk reads are all that can still wait.
 */
export async function takenPressLink(
  { collection, slug }: Saved,
  { written, sound }: FileToSave,
  { store, years }: Pick<LookUp, 'store' | 'years'>,
): Promise<ProblemInText[]> {
  const { pressKey } = sound;
  if (collection !== 'releases' || typeof pressKey !== 'string') return [];
  const others = (await releasesOf(store, years)).filter(({ path }) => path !== `content/releases/${slug}.mdx`);
  const owner = others.find(({ text }) => {
    const { fields } = splitFrontMatter(text);
    return isGroup(fields) && fields['pressKey'] === pressKey;
  });
  if (!owner) return [];
  return [{ line: written.lineOf(['pressKey']), field: 'pressKey', ...takenBy(`»${nameOf(owner)}«`) }];
}

const inDanish = (places: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'conjunction' }).format(places);
