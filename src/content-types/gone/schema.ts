import { z } from 'astro/zod';
import { ownAddresses } from '../old-addresses.ts';
import { BAR, field, list, moment, record, text } from '../../ground/fields.ts';

/** A page's address as in `aliases`, or a file's in the media library. */
const lost = (what: string) =>
  z
    .string({ error: `${what} mangler.${BAR}Skriv den, fx /nyheder/2019/gammelt-navn/.` })
    .regex(/^(?:\/[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*)*\/(?:[\p{L}\p{N}_~-]+\/|[\p{L}\p{N}._~-]+\.[a-z0-9]+)$/iu, {
      error: `${what} kan ikke bruges.${BAR}Skriv den uden værtsnavn. En sides adresse har skråstreg først og sidst, fx /nyheder/2019/gammelt-navn/.${BAR}Tryk på Find nyheden, eller kopiér adressen fra nyhedens side i browseren.`,
    })
    .register(ownAddresses, { own: true });

const goneSchema = record({
  address: field(
    lost('Adressen'),
    'Adresse',
    'Find nyheden, eller indsæt adressen fra browseren. Gemt står der kun det sidste af den: /nyheder/2019/gammelt-navn/.',
  ),
  at: field(moment('Tidspunktet'), 'Fjernet', 'Hvornår det blev fjernet. Fra da af er det væk.'),
  reason: field(
    text('Begrundelsen', 10, 600),
    'Begrundelse',
    'Hvorfor, skrevet til læserne. Gentag ikke det, som ikke må stå her mere.',
  ),
  also: field(
    list(lost('Adressen')),
    'Følger med',
    'Nyhedens gamle adresser og bilag. Skal kun skrives, hvis nyhedens fil bliver slettet.',
  ),
});

/** What has been taken away for good, `content/gone.yaml`. */
export const goneFileSchema = record({
  gone: field(
    list(goneSchema),
    'Fjernede nyheder',
    'Det, som er væk for altid. På adressen står, at det er fjernet, hvornår og hvorfor.',
  ),
});

export type GoneFile = z.output<typeof goneFileSchema>;
export type GoneData = GoneFile['gone'][number];
