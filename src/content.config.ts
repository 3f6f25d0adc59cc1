import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { GoneFile } from './content-types/gone/schema.ts';
import { archiveLoader, type SingleFile } from './archive/loader.ts';
import { pagesLoader } from './archive/pages-loader.ts';
import { revisionLoader } from './archive/revision-loader.ts';
import type { DataOf } from './content-types/collections.ts';
import type { Stored } from './ground/stored.ts';
import type { Settings } from './content-types/settings/schema.ts';
import { standingPageSchema } from './content-types/standing-pages/schema.ts';

const archive = <Data>(name: Exclude<keyof DataOf, 'pages'> | SingleFile) =>
  defineCollection({ loader: archiveLoader(name), schema: z.custom<Stored<Data>>() });

export const collections = {
  releases: archive<DataOf['releases']>('releases'),
  initiatives: archive<DataOf['initiatives']>('initiatives'),
  municipalities: archive<DataOf['municipalities']>('municipalities'),
  people: archive<DataOf['people']>('people'),
  settings: archive<Settings>('settings'),
  gone: archive<GoneFile>('gone'),
  pages: defineCollection({ loader: pagesLoader(), schema: standingPageSchema }),
  revision: defineCollection({ loader: revisionLoader() }),
};
