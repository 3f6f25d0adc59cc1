import type { z } from 'astro/zod';
import { initiativeSchema } from '../../src/content-types/initiatives/schema.ts';
import { goneFileSchema } from '../../src/content-types/gone/schema.ts';
import { municipalitySchema } from '../../src/content-types/municipalities/schema.ts';
import { blocks } from '../../src/mdx/blocks/index.ts';
import type { Block } from '../../src/mdx/blocks/block.ts';
import { personSchema } from '../../src/content-types/people/schema.ts';
import { kinds } from '../../src/content-types/releases/kinds.ts';
import { releaseSchema } from '../../src/content-types/releases/schema.ts';
import { searchWordsSchema } from '../../src/content-types/search-words/schema.ts';
import { settingsSchema } from '../../src/content-types/settings/schema.ts';
import { standingPageSchema } from '../../src/content-types/standing-pages/schema.ts';
import { fieldTable } from './table.ts';

/** Every kind of file in `content/`: its name for people, where it lies, its fields, and what its text is. */
const files: readonly (readonly [name: string, place: string, schema: z.ZodObject, text: string])[] = [
  ['Releases', 'content/releases/<year>/<slug>.mdx', releaseSchema, 'The text is Markdown with blocks.'],
  ['Initiatives', 'content/initiatives/<slug>.mdx', initiativeSchema, 'The text is Markdown with blocks.'],
  ['Municipalities', 'content/municipalities/<slug>.mdx', municipalitySchema, 'The text is Markdown with blocks.'],
  ['People', 'content/people/<slug>.yaml', personSchema, 'There is no text, only fields.'],
  ['Standing pages', 'content/pages/<slug>.mdx', standingPageSchema, 'The text is MDX that Astro compiles.'],
  ['What is gone', 'content/gone.yaml', goneFileSchema, 'There is no text, only fields.'],
  ['Search words', 'content/search-words.yaml', searchWordsSchema, 'There is no text, only fields.'],
  ['Settings', 'content/settings.yaml', settingsSchema, 'There is no text, only fields.'],
];

/** The whole of `docs/reference.md`, not yet laid out by the formatter. */
export function reference(): string {
  return [
    '# Reference',
    'Made from the schemas and the blocks by `npx node scripts/docs-reference.ts`; a test fails when it is out of date. Do not edit it by hand. Labels and sentences are in Danish, as the desk shows them.',
    'A field marked “yes” under a group that may be left out is needed only when the group is there. “The name of another file” is its path in its folder without the ending: `kik`, `karen-holst`, `2017/nyt-job`.',
    ...files.map(([name, place, schema, text]) => `## ${name}\n\n\`${place}\`. ${text}\n\n${fieldTable(schema)}`),
    `## Kinds of release\n\n| Kind | Readers see |\n| --- | --- |\n${kindRows()}`,
    '## Blocks\n\nBlocks may stand in releases, initiatives and municipalities, each on lines of its own with an empty line before and after.',
    ...[...blocks.values()].map(blockSection),
  ].join('\n\n');
}

const kindRows = () =>
  Object.entries(kinds)
    .map(([kind, word]) => `| \`${kind}\` | ${word} |`)
    .join('\n');

const within: Record<Block['holds'], string> = {
  nothing: 'Nothing stands between the tags.',
  paragraphs: 'Paragraphs stand between the tags.',
  anything: 'Paragraphs, lists, tables and blocks that hold nothing themselves stand between the tags.',
};

function blockSection({ name, label, description, example, holds, attributes }: Block): string {
  const tag = holds === 'nothing' ? example : `${example}\n\nTeksten.\n\n</${name}>`;
  return `### ${name} (${label})\n\n${description} ${within[holds]}\n\n\`\`\`mdx\n${tag}\n\`\`\`\n\n${fieldTable(attributes)}`;
}
