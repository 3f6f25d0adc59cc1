import { z } from 'astro/zod';
import { field, list, moment, record, text } from '../../ground/fields.ts';

const release = () => z.string().regex(/^\d{4}\/[a-z0-9-]+$/);
const blob = () => z.string().regex(/^[\da-f]{40,64}$/);

/** One erasure as `content/erasures.yaml` keeps it: that it was done, without the name. */
const erasureSchema = record({
  at: field(moment('Tidspunktet'), 'Tidspunkt', 'Hvornår navnet blev fjernet.'),
  wording: field(text('Ordene', 2, 60), 'Ord i stedet', 'Hvad der står i stedet for navnet.'),
  reason: field(text('Grunden', 5, 300).optional(), 'Grund', 'Hvorfor, uden navn. Vises for læserne.'),
  files: field(
    list(release()),
    'Nyheder',
    'De nyheder, som navnet er fjernet fra. Udelades, hvor adressen selv fortæller, hvem det er.',
  ),
  versions: field(list(blob()), 'Udgaver', 'De tidligere udgaver, som læses uden navnet, ved Gits kendemærke.'),
  moved: field(
    list(
      record({
        to: field(release(), 'Ny fil', 'Nyhedens fil fra nu af.'),
        was: field(blob(), 'Før', 'Hvad den hed før, ved Gits kendemærke for det, den rummede.'),
      }),
    ),
    'Omdøbt',
    'Nyheder, hvis gamle filnavn rummede navnet. Deres tidligere udgaver findes ved kendemærket.',
  ),
});

/** `content/erasures.yaml`. */
export const erasuresSchema = list(erasureSchema);

export type Erasure = z.output<typeof erasureSchema>;

/** Where a content folder keeps them. */
export const tracesFile = 'erasures.yaml';

const opening = `# Names that were taken out on request (npm run erase): when, and in which releases and earlier versions. Never the name.\n`;

/**
 * The file of traces with one more. What stood in it stays to the byte.
 * @param before the file as it is; undefined where there is none yet
 */
export function withTrace(
  before: string | undefined,
  { at, wording, reason, files, versions, moved }: Omit<Erasure, 'at'> & { at: string },
): string {
  const listed = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`  ${name}:`, ...items.map((item) => `    - ${item}`)];
  const lines = [
    `- at: ${at}`,
    `  wording: ${wording}`,
    ...(reason === undefined ? [] : [`  reason: ${JSON.stringify(reason)}`]),
    ...listed('files', files),
    ...listed('versions', versions),
    ...listed(
      'moved',
      moved.map(({ to, was }) => `to: ${to}\n      was: ${was}`),
    ),
  ];
  const kept = before === undefined ? opening : before.replace(/\n*$/, '\n');
  return `${kept}${lines.join('\n')}\n`;
}
