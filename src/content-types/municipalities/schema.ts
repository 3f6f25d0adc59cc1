import { z } from 'astro/zod';
import { BAR, field, list, record, reference, text, webAddress } from '../../ground/fields.ts';
import { oldAddresses } from '../old-addresses.ts';

/** A municipality's front matter. A few words on it stand in the file's body. */
export const municipalitySchema = record({
  title: field(text('Navnet', 3, 60), 'Navn', 'Kommunens fulde navn, fx Fjordby Kommune.'),
  place: field(text('Stednavnet', 2, 40), 'Kort navn', 'Navnet uden “Kommune”, fx Fjordby.'),
  summary: field(
    text('Kort fortalt', 30, 240),
    'Kort fortalt',
    'Hvad læserne bør vide om kommunens beskæftigelsesindsats.',
  ),
  code: field(
    z
      .string()
      .regex(/^\d{3}$/, {
        error: `Kommunekoden er ikke tre cifre.${BAR}Skriv den i anførselstegn, fx "580".${BAR}Skriv kun de tre cifre, fx 580.`,
      })
      .optional(),
    'Kommunekode',
    'Tre cifre, fx 580.',
  ),
  website: field(webAddress('Hjemmesiden').optional(), 'Hjemmeside', 'Kommunens egen forside.'),
  contacts: field(list(reference('Kontaktpersonen', 'people')), 'Pressekontakt', 'Hvem journalister kan ringe til.'),
  aliases: field(
    oldAddresses,
    'Gamle adresser',
    'Adresser, som kommunen har haft, fx /kommuner/gammelt-navn/. De fører hertil, og feeds på dem virker stadig.',
  ),
});

export type MunicipalityData = z.output<typeof municipalitySchema>;
