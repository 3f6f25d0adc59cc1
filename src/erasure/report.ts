import { releaseAddress } from '../content-types/releases/address.ts';
import { erasure as words } from '../text/da/erasure.ts';
import { contextOf } from './consent/context.ts';
import type { Doubt } from './reading/reading.ts';
import { idOf, type SearchedText, type Survey } from './survey.ts';
import { fieldsOf } from '../life/erasure/texts.ts';

/** Everywhere that a person stands, for the one who asks. Empty when that is nowhere. */
export function listOf({ people, named, texts, earlier, pictures, attachments }: Survey): string {
  const { headings } = words;
  const now = new Map(texts.map(({ file, text }) => [file, text]));
  const former = earlier.filter(({ file, text }) => now.get(file) !== text);
  return listed([
    [headings.people, people.map(({ file }) => `content/${file}`)],
    [headings.named, named.map((file) => `content/${file}`)],
    [headings.texts, texts.flatMap(linesOf)],
    [headings.earlier, former.flatMap(linesOf)],
    [headings.pictures, pictures.map((named) => words.written(placeOf(named), named.written, named.kind))],
    [
      headings.attachments,
      attachments.flatMap((named) => [
        words.written(placeOf(named), named.written, named.kind),
        ...usersOf(named.file, texts).map((address) => `  ${address}`),
      ]),
    ],
  ]);
}

/** Every file that may hold the name although it was not found there, with the reasons. Empty when there is none. */
export function unsureOf({ unsure, texts }: Survey): string {
  const lines = unsure.flatMap(({ file, doubts }) => [
    ...Object.entries(Object.groupBy(doubts, ({ why }) => why)).map(([why, all]) =>
      words.doubt(`content/${file}`, why as Doubt['why'], [...new Set(all.map(({ inside }) => inside.join(' › ')))]),
    ),
    ...usersOf(file, texts).map((address) => `  ${address}`),
  ]);
  return listed([[words.headings.unsure, lines]]);
}

const listed = (parts: readonly [heading: string, lines: readonly string[]][]): string =>
  parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');

const placeOf = ({ file, inside }: { file: string; inside: readonly string[] }): string =>
  [`content/${file}`, ...inside].join(' › ');

function linesOf({ file, text, before, hits }: SearchedText): string[] {
  return hits.map((hit) => {
    const place = [`content/${file}`, ...(before ? [words.earlier(before.savedAt)] : []), words.line(hit.line)].join(
      ', ',
    );
    return `${place}${words.kind(hit.kind)}: ${contextOf(text, { ...hit, text: '' }).before}`;
  });
}

/** The pages that offer a file. */
function usersOf(media: string, texts: readonly SearchedText[]): string[] {
  return texts
    .filter(({ file, text }) => file.startsWith('releases/') && text.includes(`/${media}`))
    .map(({ file, text }) => {
      const { title } = fieldsOf(text) as { title?: unknown };
      return `${releaseAddress(idOf(file))} (${String(title ?? file)})`;
    });
}
