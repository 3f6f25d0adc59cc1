import type { Around } from '../../src/article/view.ts';
import type { Settings } from '../../src/content-types/settings/schema.ts';
import type { Body } from '../../src/mdx/body.ts';
import type { BodyOrProblems } from '../../src/mdx/read-with.ts';
import type { Entry } from '../format/entry.ts';
import type { Store } from '../stored/store.ts';
import type { Finder, Media } from './media.ts';

/** What someone is writing. */
export interface Form {
  /** Its file's name without folder and ending, `kik` or `2017/minister-paa-besoeg`; undefined while it is new. */
  id: string | undefined;
  entry: Entry;
  find: Finder;
}

/** A page as it is drawn. */
interface Drawn {
  /** All that is in the page's body. */
  html: string;
  colour: Settings['colour'];
  /** What staff should know of the page and cannot see in it. */
  notice?: string | undefined;
}

/** What a page is drawn from beside its form. */
interface Surroundings {
  around: Around;
  media: Media;
  /** The form's text, read. It need not be the text of this very moment. */
  body: Body;
}

/** How one kind of content becomes the page that readers see. */
export interface PageKind {
  /** Reads the form's text. */
  read(shown: unknown): BodyOrProblems;
  /** Said when the text cannot be read though it may be right; without it, what is wrong is told. */
  unreadable?: string;
  draw(form: Form, surroundings: Surroundings): Promise<Drawn>;
}

/** Made anew for each preview that is opened. */
export type MakePageKind = (store: Store) => PageKind;
