import { erasure as words } from '../text/da/erasure.ts';
import { outside } from '../text/da/erasure-outside.ts';
import { listOf } from './report.ts';
import type { Survey } from './survey.ts';

/** Puts a text into a shell's single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * What is left to do, as a list with commands.
 * @param after what is found in the content when all is written
 * @param hasVersions whether earlier versions are read from `content/erasures`
 */
export function remainsOf(
  after: Survey,
  { wording, unsilenced, hasVersions }: { wording: string; unsilenced: readonly string[]; hasVersions: boolean },
): string {
  const left = listOf(after);
  const expressions = after.sought.names.map(
    (name) => `regex:(?i)${name.split(/[\s-]+/).join('[\\s-]+')}==>${wording}`,
  );
  const rewriting = [
    `git clone --no-local . ../nyhedsrum-uden-navn && cd ../nyhedsrum-uden-navn`,
    ...(hasVersions ? ['cp -r content/erasures /tmp/erasures'] : []),
    `printf '%s\\n' ${expressions.map(quoted).join(' ')} > /tmp/navn.txt`,
    `git filter-repo --replace-text /tmp/navn.txt --replace-message /tmp/navn.txt${hasVersions ? ` --blob-callback ${quoted(callback)}` : ''}`,
    'git push --force --all <arkivets adresse> && git push --force --tags <arkivets adresse>',
    'rm -r /tmp/navn.txt' + (hasVersions ? ' /tmp/erasures' : ''),
  ];
  const steps = [
    [outside.commit, 'git add -A content && git commit -m "Fjern et navn efter anmodning" && git push'],
    [outside.history, ...rewriting],
    [outside.afterHistory],
    [outside.host],
    [outside.build, 'npm run build'],
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
    ...(left === '' && unsilenced.length === 0 ? [] : [outside.inside, left, ...unsilenced.map(outside.unsilenced)]),
    ...(after.attachments.length > 0 ? [outside.attachment] : []),
    words.noPixels,
    outside.heading,
    ...steps,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** In Python, as git-filter-repo takes it: an earlier version becomes what is read in its place. */
const callback = [
  'import os',
  'path = "/tmp/erasures/" + blob.original_id.decode() + ".mdx"',
  'if os.path.exists(path): blob.data = open(path, "rb").read()',
].join('\n');
