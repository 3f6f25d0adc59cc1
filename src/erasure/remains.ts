import { erasure as words } from '../text/da/erasure.ts';
import { lettersOf } from './names/fold.ts';
import { outside } from '../text/da/erasure-outside.ts';
import { listOf, unsureOf } from './report.ts';
import type { Rename } from './consent/renames.ts';
import type { RewrittenFiles } from './rework/rework.ts';
import type { Survey } from './survey.ts';

/** Puts a text into a shell's single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What was done, as far as the steps outside depend on it. */
interface Done {
  wording: string;
  /** Every file that was written, is new or is gone, from the content folder. */
  changes: RewrittenFiles;
  /** Files that got another name. */
  renames: readonly Rename[];
  /** Git's names for pictures as they were before they lost what they say. */
  formerPictures: readonly string[];
  /** Pictures that could not lose it. */
  unsilenced: readonly string[];
}

/**
 * What is left to do, as a list with commands.
 * @param after what is found in the content when all is written
 */
export function remainsOf(after: Survey, done: Done): string {
  const left = listOf(after);
  const steps = [
    [outside.commit, 'git add -A content && git commit -m "Fjern et navn efter anmodning" && git push'],
    [outside.history, ...rewriting(after.sought.names, done)],
    [outside.afterHistory],
    [outside.host],
    [outside.build, 'rm -rf .cache && npm run build'],
    [outside.search],
    [outside.previews],
    [outside.archives],
    [outside.sent],
    [outside.browsers],
    [outside.answer],
  ].map(([said = '', ...commands], index) =>
    [`${index + 1}. ${said}`, ...commands.map((line) => `     ${line}`)].join('\n'),
  );
  return [
    ...(left === '' && done.unsilenced.length === 0
      ? []
      : [outside.inside, left, ...done.unsilenced.map(outside.unsilenced)]),
    ...(after.attachments.length > 0 ? [outside.attachment] : []),
    unsureOf(after),
    words.noPixels,
    outside.heading,
    ...steps,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * Commands that write the name out of Git's history (git-filter-repo 2.38 and later). An earlier version becomes what is
 * read in its place; all other texts lose the name as it is spelled; files lose their old names, pictures their old selves.
 */
function rewriting(names: readonly string[], { wording, changes, renames, formerPictures }: Done): string[] {
  const files = [...changes.keys()];
  const hasVersions = files.some((file) => file.startsWith('erasures/'));
  const moved = new Set(renames.map(({ from }) => from));
  const removed = files.filter((file) => changes.get(file) === undefined && !moved.has(file));
  // Its regular expressions see bytes, and know capitals of a–z only.
  const cased = names.flatMap((name) => [name, name.toLocaleUpperCase('da'), lettersOf(name)]);
  const spelled = [...new Set(cased)].map(
    (name) =>
      `regex:(?i)${name
        .split(/[\s-]+/)
        .map(literal)
        .join('[\\s-]+')}==>${wording}`,
  );
  const options = [
    '--replace-text ../navn.txt --replace-message ../navn.txt',
    ...renames.map(({ from, to }) => `--path-rename ${quoted(`content/${from}:content/${to}`)}`),
    ...(formerPictures.length > 0 ? ['--strip-blobs-with-ids ../billeder.txt'] : []),
    ...(hasVersions ? [`--blob-callback ${quoted(callback)}`] : []),
  ];
  return [
    'git clone --no-local . ../uden-navn && cd ../uden-navn',
    ...(hasVersions ? ['cp -r content/erasures ../udgaver'] : []),
    `printf '%s\\n' ${spelled.map(quoted).join(' ')} > ../navn.txt`,
    ...(formerPictures.length > 0 ? [`printf '%s\\n' ${formerPictures.join(' ')} > ../billeder.txt`] : []),
    `git filter-repo ${options.join(' \\\n       ')}`,
    ...(removed.length > 0
      ? [
          `git filter-repo --force --invert-paths ${removed.map((file) => `--path ${quoted(`content/${file}`)}`).join(' ')}`,
        ]
      : []),
    'git log --all --format=%an%n%ae%n%B | grep -i NAVN   # forfattere og beskeder',
    'git push --force --all ARKIVETS-ADRESSE && git push --force --tags ARKIVETS-ADRESSE',
    'rm -r ../navn.txt' + (formerPictures.length > 0 ? ' ../billeder.txt' : '') + (hasVersions ? ' ../udgaver' : ''),
  ];
}

const literal = (word: string): string => word.replace(/[.()\\[\]*+?^$|{}]/g, '\\$&');

/** In Python, as git-filter-repo takes it: an earlier version becomes what is read in its place. */
const callback = [
  'import os',
  'path = b"../udgaver/" + blob.original_id + b".mdx"',
  'if os.path.exists(path): blob.data = open(path, "rb").read()',
].join('\n');
