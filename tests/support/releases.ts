import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { clock, content } from './build.ts';

/** A release as its file says it, read here by other code than the site's, so that the two can disagree. */
export interface WrittenRelease {
  /** Path from `content/`: `releases/2026/x.mdx`. */
  file: string;
  slug: string;
  /** `/nyheder/2026/x/` */
  path: string;
  status: 'draft' | 'scheduled' | 'withdrawn' | 'published';
  data: {
    title: string;
    lead: string;
    kind: string;
    publishAt: string;
    language?: string;
    image?: { file: string };
    attachments?: { file: string }[];
    notes?: { kind: string; text: string }[];
    initiatives?: string[];
    municipalities?: string[];
    aliases?: string[];
    pressKey?: string;
  };
  body: string;
}

/** Every release there is, the oldest first. */
export function readReleases(): WrittenRelease[] {
  return readdirSync(join(content, 'releases'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readRelease(`releases/${file.replaceAll('\\', '/')}`))
    .sort((a, b) => Date.parse(a.data.publishAt) - Date.parse(b.data.publishAt));
}

function readRelease(file: string): WrittenRelease {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
  const data = parse(front) as WrittenRelease['data'] & { draft?: boolean; withdrawn?: { at: string } };
  const isPast = (moment: string) => Date.parse(moment) <= Date.parse(clock);
  const status = data.draft
    ? 'draft'
    : !isPast(data.publishAt)
      ? 'scheduled'
      : data.withdrawn && isPast(data.withdrawn.at)
        ? 'withdrawn'
        : 'published';
  const slug = basename(file, '.mdx');
  return { file, slug, path: `/nyheder/${basename(dirname(file))}/${slug}/`, status, data, body };
}
