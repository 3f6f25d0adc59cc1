import { releaseAddress } from '../content-types/releases/address.ts';
import { splitFrontMatter } from '../ground/front-matter.ts';
import { erasure as words } from '../text/da/erasure.ts';
import { contextOf } from './consent/context.ts';
import { idOf, type SearchedText, type Survey } from './survey.ts';

/** Everywhere that a person stands, for the one who asks. Empty when that is nowhere. */
export function listOf({ people, named, texts, earlier, pictures, attachments }: Survey): string {
  const { headings } = words;
  const now = new Map(texts.map(({ file, text }) => [file, text]));
  const former = earlier.filter(({ file, text }) => now.get(file) !== text);
  const parts: [string, string[]][] = [
    [headings.people, people.map(({ file }) => `content/${file}`)],
    [headings.named, named.map((file) => `content/${file}`)],
    [headings.texts, texts.flatMap(linesOf)],
    [headings.earlier, former.flatMap(linesOf)],
    [headings.pictures, pictures.map(({ file, written }) => words.written(`content/${file}`, written))],
    [
      headings.attachments,
      attachments.flatMap(({ file, written }) => [
        words.written(`content/${file}`, written),
        ...usersOf(file, texts).map((address) => `  ${address}`),
      ]),
    ],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

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
      const { title } = splitFrontMatter(text).fields as { title?: unknown };
      return `${releaseAddress(idOf(file))} (${String(title ?? file)})`;
    });
}
