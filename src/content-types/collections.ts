import type { z } from 'astro/zod';
import { initiativeSchema, type InitiativeData } from './initiatives/schema.ts';
import { goneFileSchema, type GoneFile } from './gone/schema.ts';
import { municipalitySchema, type MunicipalityData } from './municipalities/schema.ts';
import { personSchema, type PersonData } from './people/schema.ts';
import { releaseSchema, type ReleaseData } from './releases/schema.ts';
import { searchWordsSchema, type SearchWordsData } from './search-words/schema.ts';
import { settingsSchema, type Settings } from './settings/schema.ts';
import { standingPageSchema, type StandingPageData } from './standing-pages/schema.ts';
import { reserved } from './site-addresses.ts';

/** How the files of one folder in `content/` are read. */
export interface Collection<Data> {
  folder: string;
  ending: '.mdx' | '.yaml';
  schema: z.ZodObject & z.ZodType<Data>;
  /** What a file may be called, since its name becomes its address. */
  name: RegExp;
  /** `safe`: the subset of MDX that is read, never run. `code`: MDX that web staff write and Astro compiles. */
  body: 'safe' | 'code' | 'none';
}

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A standing page's address is its name, which must not be one of the site's own. */
const pageName = new RegExp(`^(?!(?:${reserved.join('|')})$)[a-z0-9]+(-[a-z0-9]+)*$`);

export interface DataOf {
  releases: ReleaseData;
  initiatives: InitiativeData;
  municipalities: MunicipalityData;
  people: PersonData;
  pages: StandingPageData;
}

/** The folders of `content/`, beside the media. */
export const collections: { [Name in keyof DataOf]: Collection<DataOf[Name]> } = {
  releases: {
    folder: 'releases',
    ending: '.mdx',
    schema: releaseSchema,
    name: /^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/,
    body: 'safe',
  },
  initiatives: { folder: 'initiatives', ending: '.mdx', schema: initiativeSchema, name, body: 'safe' },
  municipalities: { folder: 'municipalities', ending: '.mdx', schema: municipalitySchema, name, body: 'safe' },
  people: { folder: 'people', ending: '.yaml', schema: personSchema, name, body: 'none' },
  pages: { folder: 'pages', ending: '.mdx', schema: standingPageSchema, name: pageName, body: 'code' },
};

const single = { folder: '.', ending: '.yaml', body: 'none' } as const;

interface SingleFiles {
  settings: Collection<Settings>;
  gone: Collection<GoneFile>;
  searchWords: Collection<SearchWordsData>;
}

/** The files that stand in `content/` itself, each one of its kind. */
export const singleFiles: SingleFiles = {
  settings: { ...single, schema: settingsSchema, name: /^settings$/ },
  gone: { ...single, schema: goneFileSchema, name: /^gone$/ },
  searchWords: { ...single, schema: searchWordsSchema, name: /^search-words$/ },
};
