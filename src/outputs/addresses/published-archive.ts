import { z } from 'astro/zod';
import type { Addressed } from '../../archive/addressed.ts';
import type { GoneFile } from '../../content-types/gone/schema.ts';
import { filesOf } from '../../content-types/releases/seen.ts';
import type { Newsroom } from '../../newsroom/type.ts';

const page = z.object({ id: z.string(), aliases: z.array(z.string()) });

/** What the site tells the desk of its own addresses. All of it is public: each address answers whoever asks. */
export const publishedArchiveSchema = z.object({
  /** `files` are those of the media library that the release shows or offers. */
  releases: z.array(page.extend({ files: z.array(z.string()) })),
  initiatives: z.array(page),
  municipalities: z.array(page),
  pages: z.array(page),
  /** Every address that has ever been published. */
  ledger: z.array(z.string()),
});
export type PublishedArchive = z.output<typeof publishedArchiveSchema>;

/** Gathers from the newsroom what the desk must know to judge what a change would do to addresses. */
export function publishedArchive(
  newsroom: Pick<Newsroom, 'readable' | 'initiatives' | 'municipalities' | 'standing' | 'published'>,
): PublishedArchive {
  const { readable, initiatives, municipalities, standing, published } = newsroom;
  const pageOf = ({ id, aliases }: { id: string; aliases: readonly string[] }) => ({ id, aliases: [...aliases] });
  return {
    releases: readable.map((release) => ({ ...pageOf(release), files: [...filesOf(release), ...release.pictures] })),
    initiatives: initiatives.map(pageOf),
    municipalities: municipalities.map(pageOf),
    pages: standing.map(({ address, aliases }) => pageOf({ id: address.slice(1, -1), aliases })),
    ledger: [...published.keys()],
  };
}

/**
 * The published archive as the rules of the build ask for it.
 * @param gone what is listed as gone, and where that stands
 */
export function addressedIn(published: PublishedArchive, gone: Addressed['gone']): Addressed {
  const { releases, initiatives, municipalities, pages } = published;
  const entry = (folder: string, { id, aliases }: { id: string; aliases: string[] }) => ({
    id,
    file: `content/${folder}/${id}.mdx`,
    lineOf: () => 1,
    pictures: [],
    data: { aliases },
  });
  const names = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  return {
    releases: releases.map((release) => ({
      ...entry('releases', release),
      data: {
        aliases: release.aliases,
        draft: false,
        publishAt: new Date(0),
        withdrawn: undefined,
        attachments: release.files.map((file) => ({ title: '', file })),
      },
    })),
    initiatives: initiatives.map((one) => entry('initiatives', one)),
    municipalities: municipalities.map((one) => entry('municipalities', one)),
    pages: pages.map((one) => entry('pages', one)),
    gone: gone ?? emptyList,
    known: {
      releases: names(releases),
      initiatives: names(initiatives),
      municipalities: names(municipalities),
      pages: names(pages),
    },
    unread: [],
  };
}

const emptyList = { file: 'content/gone.yaml', lineOf: () => 1, data: { gone: [] } satisfies GoneFile };
