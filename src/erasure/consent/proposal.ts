import { erasure as words } from '../../text/da/erasure.ts';
import { rewording, type Edit } from '../names/replace.ts';
import type { SearchedText, FoundHit } from '../survey.ts';
import type { PersonDecision } from './people.ts';
import { namesOf, type Rename } from './renames.ts';

/** What was agreed to of files, before it is asked about the words in them. */
export interface Agreed {
  wording: string;
  people: PersonDecision[];
  renames: Rename[];
}

/** What is asked of one hit. Without a question it is shown as it is and as it would be. */
export interface Proposal {
  edits: Edit[];
  drop?: string;
  question?: string;
}

/** What can be done about a hit; undefined where it is dealt with already, or cannot be dealt with here. */
export function proposalOf(
  { text }: SearchedText,
  hit: FoundHit,
  { wording, people, renames }: Agreed,
  press: string | undefined,
): Proposal | undefined {
  const { place } = hit;
  if (place.as === 'text') return { edits: [rewording(text, hit, wording)] };
  const { word, from, to } = place;
  if (people.some(({ id }) => id === word) || renames.flatMap(namesOf).some(([name]) => word.includes(name)))
    return undefined;
  if (place.as === 'mail')
    return press === undefined ? undefined : { edits: [{ from, to, text: press }], question: words.mail(word, press) };
  if (place.as === 'reference') return undefined;
  const link = linkAround(text, from, to);
  if (link) return { edits: link, question: words.unlink(word) };
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return /^\s*(?:- )?(?:address:\s*)?["']?$/.test(line)
    ? { edits: [], drop: word, question: words.dropAddress(word) }
    : undefined;
}

/** The signs of a Markdown link around its address, which leave its words when they go. */
function linkAround(text: string, from: number, to: number): Edit[] | undefined {
  const opened = text.lastIndexOf('](', from);
  const begun = text.lastIndexOf('[', opened);
  const end = text.indexOf(')', to);
  if (
    opened < 0 ||
    begun < 0 ||
    end < 0 ||
    /[\n)]/.test(text.slice(opened, to)) ||
    text.slice(begun, opened).includes('\n\n')
  )
    return undefined;
  return [
    { from: begun, to: begun + 1, text: '' },
    { from: opened, to: end + 1, text: '' },
  ];
}
