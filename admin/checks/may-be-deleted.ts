import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { isPicture } from '../../src/media/types.ts';
import { readYaml, splitFrontMatter } from '../../src/ground/front-matter.ts';
import { isGroup } from '../../src/ground/group.ts';
import { oldAddresses } from '../../src/content-types/old-addresses.ts';
import { addressOf } from '../../src/content-types/addresses.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';

/** What is gone for good, and said to be. */
export const listOfGone = 'content/gone.yaml';

/**
 * The addresses that would answer nothing if a file were deleted: those of what is published and not listed as gone.
 * @param path `content/releases/2019/nyt-job.mdx`
 * @param text the file's own
 * @param list the text of the list of what is gone; undefined if there is none
 * @returns none when the file may be deleted
 */
export function addressesLost(path: string, text: string, list: string | undefined, now: Date): string[] {
  const listed = goneFileSchema.safeParse(readYaml(list ?? '').fields).data?.gone ?? [];
  const known = new Set(listed.flatMap(({ address, also }) => [address, ...also]));
  return addressesOf(path, text, now).filter((address) => !known.has(address));
}

function addressesOf(path: string, text: string, now: Date): string[] {
  const [, folder, name = ''] = /^content\/(releases|initiatives|municipalities|pages)\/(.+)\.mdx$/.exec(path) ?? [];
  if (folder === 'releases') return ofRelease(name, text, now);
  const aliases = () => oldAddresses.safeParse(aliasesIn(splitFrontMatter(text).fields)).data ?? [];
  if (folder !== 'initiatives' && folder !== 'municipalities' && folder !== 'pages') return [];
  return [addressOf[folder](name), ...aliases()];
}

/** A draft and a scheduled release have been nowhere; nor has one that no build would read. */
function ofRelease(id: string, text: string, now: Date): string[] {
  const release = releaseSchema.safeParse(splitFrontMatter(text).fields).data;
  if (!release || release.draft || release.publishAt > now) return [];
  const documents = release.attachments.map(({ file }) => file).filter((file) => !isPicture(file));
  return [addressOf.releases(id), ...release.aliases, ...documents];
}

const aliasesIn = (fields: unknown): unknown => (isGroup(fields) ? fields['aliases'] : undefined);
