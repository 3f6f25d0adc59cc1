import { readYaml } from '../ground/front-matter.ts';
import { findIn, seek, type Hit, type Sought } from './names/find.ts';
import { lookIntoMedia, type NamedMedia, type UnsureMedia } from './attachments/media.ts';
import { placeOf, type HitContext } from './names/place.ts';
import { filesIn, lineAt, readTexts, type ContentText } from '../life/erasure/texts.ts';
import { earlierTexts } from '../life/erasure/versions.ts';

/** A hit in a text, with what it stands in. */
export interface FoundHit extends Hit {
  place: HitContext;
  /** Counted from 1. */
  line: number;
}

/** A text, and what was found in it. */
export interface SearchedText extends ContentText {
  hits: FoundHit[];
}

/** A person's file that bears the name, with the title that quotes show. */
export interface NamedPerson {
  id: string;
  file: string;
  role: string;
}

/** Everywhere that a person stands or may stand. */
export interface Survey {
  sought: Sought;
  /** Every file of the content folder. */
  files: readonly string[];
  /** The texts as they are now, and every earlier state of a release. Those without hits too: they may refer to others. */
  texts: SearchedText[];
  earlier: SearchedText[];
  people: NamedPerson[];
  /** Files whose own name bears the name. */
  named: string[];
  pictures: NamedMedia[];
  attachments: NamedMedia[];
  unsure: UnsureMedia[];
}

/**
 * Looks for a person in all of a content folder, and in what its releases were before.
 * @param names every spelling; those that the person's own file lists are added
 */
export async function survey(content: string, names: readonly string[]): Promise<Survey> {
  const files = await filesIn(content);
  const [texts, earlier] = await Promise.all([readTexts(content, files), earlierTexts(content)]);
  const people = texts.filter(({ file }) => /^people\/.*\.yaml$/.test(file)).map(personIn);
  const asked = seek(names);
  const theirs = people.filter(({ name }) => findIn(name, asked).some(({ kind }) => kind === 'whole'));
  const sought = seek([...new Set([...names, ...theirs.flatMap(({ name, spellings }) => [name, ...spellings])])]);
  const ids = new Set(files.map(idOf));
  const look = (text: ContentText): SearchedText => ({
    ...text,
    hits: findIn(text.text, sought).map((hit) => ({
      ...hit,
      place: placeOf(text.text, hit, ids),
      line: lineAt(text.text, hit.from),
    })),
  });
  return {
    sought,
    files,
    texts: texts.map(look),
    earlier: earlier.map(look),
    people: people.filter(({ name, id }) => holds(name, sought) || holds(id, sought)),
    named: files.filter((file) => !file.startsWith('erasures/') && holds(idOf(file), sought)),
    ...(await lookIntoMedia(content, files, texts, sought)),
  };
}

/** Of two words that may be a name, the name: a person's file is not theirs because they share a first name. */
const holds = (name: string, sought: Sought): boolean =>
  findIn(name, sought).some(({ kind }) => kind !== 'first' && kind !== 'initials');

/** What a file is called by where others name it: without folder and ending, a release with its year. */
export const idOf = (file: string): string => file.replace(/^[^/]*\//, '').replace(/\.(?:mdx|yaml)$/, '');

function personIn({ file, text }: ContentText) {
  const fields = readYaml(text).fields as { name?: unknown; role?: unknown; spellings?: unknown };
  const spellings = Array.isArray(fields.spellings) ? fields.spellings.map(String) : [];
  return { id: idOf(file), file, name: String(fields.name ?? ''), role: String(fields.role ?? ''), spellings };
}
