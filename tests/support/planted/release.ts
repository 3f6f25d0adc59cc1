import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { everyField } from '../../../src/content-types/releases/fixtures.ts';
import { releaseSchema, type ReleaseData } from '../../../src/content-types/releases/schema.ts';
import { factsOf } from '../../../src/content-types/releases/seen.ts';
import { clock } from '../build.ts';
import { drawing, pdf, photograph, zip } from './files.ts';
import type { Marks } from './marks.ts';

/** What differs between planted releases. */
interface Life {
  publishAt: string;
  draft?: boolean;
  pressKey?: string;
  notes?: { at: string; kind: 'correction' | 'update' }[];
  withdrawn?: string;
}

/**
 * Writes a release with a mark in every field, every block, and every file that it shows or offers.
 * @param ahead marks for what is dated after the moment that the site is made for
 * @returns its id
 */
export async function plant(
  content: string,
  marks: Marks,
  { publishAt, notes = [], withdrawn, ...life }: Life,
  ahead = marks,
): Promise<string> {
  const year = publishAt.slice(0, 4);
  const put = (path: string, bytes: Buffer | string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  };
  const media = (name: string, bytes: Buffer | string) => {
    put(`media/${year}/${name}`, bytes);
    return `/media/${year}/${name}`;
  };
  const sentence = (place: string, from = marks) =>
    `Det her er ${from.in(place)}, og det siger ${from.in(`${place}, twice`)} ikke mere om.`;
  const at = (moment: string) => (Date.parse(moment) > Date.parse(clock) ? ahead : marks);
  const person = marks.in('file name of a person');
  put(
    `people/${person}.yaml`,
    stringify({
      name: `Ida ${marks.in('name of a person')}`,
      role: marks.in('role of a person'),
      organisation: marks.in('organisation of a person'),
      mail: `${marks.in('mail of a person')}@fjordby.example`,
      spellings: [`Ida ${marks.in('spelling of a person')}`],
    }),
  );
  const fields = {
    title: `Overskrift om ${marks.in('title')}`,
    lead: sentence('lead'),
    kind: 'news',
    publishAt,
    dateline: marks.in('dateline'),
    municipalities: ['fjordby'],
    initiatives: ['indsats'],
    contacts: [person],
    image: {
      file: media(`${marks.in('name of the picture')}.jpg`, await photograph(marks, 'picture')),
      alt: sentence('image description'),
      caption: sentence('caption'),
      credit: marks.in('credit'),
      licence: marks.in('licence'),
    },
    attachments: [
      ['zip', zip(`${marks.in('name in a zip')}.txt`, `Tal: ${marks.in('zip')}`)],
      ['docx', zip('word/document.xml', `<w:t>${marks.in('docx')}</w:t>`)],
      ['pdf', pdf(marks.in('title of a PDF'), marks.in('text of a PDF'))],
      ['csv', `aar;antal\n2026;${marks.in('csv')}\n`],
    ].map(([ending, bytes]) => ({
      title: `Bilag ${marks.in(`title of a ${String(ending)}`)}`,
      file: media(`${marks.in(`name of a ${String(ending)}`)}.${String(ending)}`, bytes!),
    })),
    sources: [
      { title: marks.in('title of a source'), address: `https://kilde.example/${marks.in('address of a source')}` },
    ],
    ...(notes.length > 0 && {
      notes: notes.map((note) => ({ ...note, text: sentence(`${note.kind} at ${note.at}`, at(note.at)) })),
    }),
    ...(withdrawn !== undefined && {
      withdrawn: { at: withdrawn, reason: sentence('reason of a withdrawal', at(withdrawn)) },
    }),
    aliases: [`/nyheder/${year}/${marks.in('old address')}/`],
    ...life,
  };
  const slug = marks.in('slug');
  put(
    `releases/${year}/${slug}.mdx`,
    `---\n${stringify({ ...factsBeside(fields, marks), ...fields }, { lineWidth: 0 })}---\n\n${await body(marks, sentence, person, media)}`,
  );
  return `${year}/${slug}`;
}

/** A fact that a release says in a field of its own and that nobody has thought of here: whichever the schema has. */
function factsBeside(fields: object, marks: Marks): Record<string, unknown> {
  const sample = releaseSchema.parse(everyField());
  const others = factsOf(sample).filter(({ part }) => !(part in fields));
  return Object.fromEntries(
    others.map(({ part }) => [
      part,
      sample[part as keyof ReleaseData] instanceof Date ? '2026-06-03T10:00:00+02:00' : marks.in(part),
    ]),
  );
}

async function body(
  marks: Marks,
  sentence: (place: string) => string,
  person: string,
  media: (name: string, bytes: Buffer) => string,
): Promise<string> {
  const figure = media(`${marks.in('name of a picture in the text')}.png`, await drawing(marks, 'picture in the text'));
  return `${sentence('paragraph')}[^1]

- ${sentence('speech')}

## Om ${marks.in('heading')}

* ${sentence('list')}
* Se [${marks.in('words of a link')}](https://kilde.example/${marks.in('address of a link')})

| ${marks.in('head of a table')} | Tal |
| :-- | :-- |
| ${marks.in('cell')} | 5 |

<Quote name="${marks.in('name in a quote')}" role="${marks.in('role in a quote')}">
${sentence('quote')}
</Quote>

<Quote person="${person}">
${sentence('quote of a person')}
</Quote>

<FactBox title="${marks.in('title of a fact box')}">
${sentence('fact box')}
</FactBox>

<KeyFigure value="5 ${marks.in('key figure')}" label="${marks.in('label of a key figure')}" source="${marks.in('source of a key figure')}" />

<Figure file="${figure}" alt="${marks.in('description of a picture in the text')}" caption="${marks.in('caption in the text')}" credit="${marks.in('credit in the text')}" />

<Video address="https://video.example/${marks.in('address of a video')}" title="${marks.in('title of a video')}" duration="2.30" />

[^1]: ${sentence('footnote')}
`;
}
