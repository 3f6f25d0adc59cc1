import { z } from 'astro/zod';
import {
  BAR,
  field,
  list,
  mediaFile,
  moment,
  pictureCredit,
  record,
  reference,
  text,
  webAddress,
} from '../../ground/fields.ts';
import { oldAddresses } from '../old-addresses.ts';
import { attachmentEndings, pictureEndings } from '../../media/types.ts';
import { secretPattern } from './press-key.ts';
import { kinds, type Kind } from './kinds.ts';

const imageSchema = record({
  file: field(mediaFile('Billedet', pictureEndings), 'Billedfil', 'Mindst 1200 punkter bredt.', 'file'),
  alt: field(
    z
      .string()
      .trim()
      .max(250, { error: `Billedbeskrivelsen er for lang.${BAR}Skriv højst 250 tegn.` })
      .default(''),
    'Billedbeskrivelse',
    'Hvad billedet viser, til den, der ikke kan se det. Skal udfyldes, medmindre billedet kun er pynt.',
    'text',
  ),
  decorative: field(
    z.boolean().default(false),
    'Kun pynt',
    'Sæt kun kryds, hvis billedet intet siger, som teksten ikke siger.',
    'never',
  ),
  caption: field(
    text('Billedteksten', 1, 300).optional(),
    'Billedtekst',
    'Står under billedet. Nævn hvem, hvor og hvornår.',
    'text',
  ),
  credit: pictureCredit,
  licence: field(
    text('Licensen', 2, 100).optional(),
    'Licens',
    'Hvordan andre må bruge billedet, fx “Må bruges frit i omtale”.',
    'text',
  ),
  focus: field(
    record({
      x: field(z.number().min(0).max(100), 'Fra venstre', 'Procent fra billedets venstre kant.', 'never'),
      y: field(z.number().min(0).max(100), 'Fra oven', 'Procent fra billedets øverste kant.', 'never'),
    }).optional(),
    'Vigtigste punkt',
    'Det punkt, der altid skal være med, når billedet beskæres.',
    'never',
  ),
}).refine(({ decorative, alt }) => decorative || (alt ?? '') !== '', {
  path: ['alt'],
  // Also when another field of the picture is wrong: all that is wrong is told at once.
  when: ({ value }) => typeof value === 'object' && value !== null,
  error: `Billedet mangler en beskrivelse.${BAR}Skriv, hvad billedet viser, eller marker det som kun pynt (decorative: true).${BAR}Skriv, hvad billedet viser, eller sæt kryds ved Kun pynt.`,
});

const noteSchema = record({
  at: field(moment('Rettelsens tidspunkt'), 'Tidspunkt', 'Hvornår teksten blev ændret.', 'moment'),
  kind: field(
    z.enum(['correction', 'update'], {
      error: `Typen kendes ikke.${BAR}Skriv correction (rettelse) eller update (opdatering).${BAR}Vælg rettelse eller opdatering.`,
    }),
    'Type',
    'En rettelse rydder en fejl af vejen. En opdatering føjer nyt til.',
    { as: 'beside', otherwise: 'correction' },
  ),
  text: field(
    text('Forklaringen', 10, 600),
    'Forklaring',
    'Hvad der er ændret og hvorfor, skrevet til læserne.',
    'text',
  ),
});

const withdrawnSchema = record({
  at: field(moment('Tidspunktet'), 'Tidspunkt', 'Hvornår nyheden blev trukket tilbage.', 'moment'),
  reason: field(
    text('Begrundelsen', 10, 600),
    'Begrundelse',
    'Hvorfor nyheden er trukket tilbage, skrevet til læserne.',
    'text',
  ),
  replacedBy: field(
    reference('Afløseren', 'releases').optional(),
    'Afløst af',
    'Den nyhed, der gælder i stedet.',
    'beside',
  ),
});

/**
 * A release's front matter. Every field carries the label and the sentence that staff see in the desk, and how readers
 * see it: the desk's form is tested against this schema, the reference table in the documents is made from it, and
 * whatever shows a release asks it what there is to show (`seen.ts`).
 */
export const releaseSchema = record({
  title: field(text('Overskriften', 5, 110), 'Overskrift', 'Det vigtigste i én linje, højst 110 tegn.', 'text'),
  lead: field(
    text('Manchetten', 40, 400),
    'Manchet',
    'Hvem, hvad, hvor og hvornår i to-tre sætninger, 40–400 tegn.',
    'text',
  ),
  kind: field(
    z.enum(Object.keys(kinds) as [Kind, ...Kind[]], {
      error: `Typen kendes ikke.${BAR}Brug en af disse: ${Object.keys(kinds).join(', ')}.${BAR}Vælg en fra listen.`,
    }),
    'Type',
    'Hvad slags nyhed det er.',
    { as: 'beside', otherwise: 'news' },
  ),
  publishAt: field(
    moment('Udgivelsestidspunktet'),
    'Udgives',
    'Dansk tid. Ligger tidspunktet i fremtiden, venter nyheden til da.',
    { as: 'moment', label: 'Udgivelsestidspunkt' },
  ),
  dateline: field(
    text('Stedet', 2, 40).optional(),
    'Sted',
    'Byen, som nyheden er udsendt fra. Står med store bogstaver foran manchetten.',
    'text',
  ),
  municipalities: field(
    list(reference('Kommunen', 'municipalities')),
    'Kommuner',
    'De kommuner, som nyheden handler om.',
    'beside',
  ),
  initiatives: field(
    list(reference('Indsatsen', 'initiatives')),
    'Indsatser',
    'De indsatser, som nyheden handler om. Læserne kan følge dem.',
    'beside',
  ),
  contacts: field(
    list(reference('Kontaktpersonen', 'people')),
    'Pressekontakt',
    'Hvem journalister kan ringe til. Uden valg vises kommunens pressekontakt.',
    'beside',
  ),
  image: field(imageSchema.optional(), 'Billede', 'Vises øverst og når nyheden deles.', 'picture'),
  attachments: field(
    list(
      record({
        title: field(text('Filens titel', 3, 120), 'Titel', 'Hvad filen indeholder.', 'text'),
        file: field(mediaFile('Filen', attachmentEndings), 'Fil', 'Type og størrelse vises af sig selv.', 'file'),
      }),
    ),
    'Bilag',
    'Filer, som læserne kan hente.',
    'links',
  ),
  sources: field(
    list(
      record({
        title: field(text('Kildens titel', 3, 160), 'Titel', 'Kildens navn og udgiver.', 'text'),
        address: field(
          webAddress('Kildens adresse').optional(),
          'Adresse',
          'Kan udelades, hvis kilden ikke findes på nettet.',
          'link',
        ),
      }),
    ),
    'Kilder',
    'Det, som nyheden bygger på.',
    'links',
  ),
  related: field(
    list(reference('Den beslægtede nyhed', 'releases')),
    'Læs også',
    'Uden valg finder siden selv de nærmeste.',
    'beside',
  ),
  notes: field(
    list(noteSchema),
    'Rettelser og opdateringer',
    'Det, som er ændret efter udgivelsen. Nyeste vises først.',
    'notice',
  ),
  withdrawn: field(
    withdrawnSchema.optional(),
    'Trukket tilbage',
    'Teksten bliver stående under en besked, men forsvinder fra lister, søgning og feeds.',
    'notice',
  ),
  aliases: field(
    oldAddresses,
    'Gamle adresser',
    'Adresser, som nyheden har haft, den ældste først. De fører hertil.',
    'never',
  ),
  language: field(
    z
      .enum(['da', 'en'], { error: `Sproget kendes ikke.${BAR}Skriv da eller en.${BAR}Vælg dansk eller engelsk.` })
      .default('da'),
    'Sprog',
    'Dansk, medmindre andet er valgt.',
    'beside',
  ),
  translationOf: field(
    reference('Den oversatte nyhed', 'releases').optional(),
    'Oversat fra',
    'Den nyhed, som denne er en oversættelse af.',
    'beside',
  ),
  pressKey: field(
    z
      .string()
      .regex(secretPattern, {
        error: `Presselinkets nøgle kan ikke bruges.${BAR}Lav et nyt presselink i redaktionen, eller slet feltet.`,
      })
      .optional(),
    'Presselink',
    'Et link, der viser nyheden til inviterede journalister, før den er ude.',
    'never',
  ),
  draft: field(z.boolean().default(false), 'Kladde', 'En kladde forlader aldrig redaktionen.', 'never'),
});

/** What a release's front matter holds once read: defaults filled in, moments as `Date`. */
export type ReleaseData = z.output<typeof releaseSchema>;
/** The picture at the top of a release. */
export type ReleaseImage = NonNullable<ReleaseData['image']>;
