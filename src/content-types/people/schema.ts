import { z } from 'astro/zod';
import { BAR, field, list, record, reference, text } from '../../ground/fields.ts';

/** A Danish number of eight digits in any grouping, or an international one. */
export const phone = z.string().regex(/^(\+\d{1,3} ?)?\d(?: ?\d){5,11}$/, {
  error: `Telefonnummeret kan ikke læses.${BAR}Skriv det med cifre og mellemrum, fx "70 00 00 00".${BAR}Skriv det med cifre og mellemrum, fx 70 00 00 00.`,
});

/** A mail address. */
export const mail = z.email({
  error: `Mailadressen kan ikke bruges.${BAR}Skriv den helt ud, fx presse@fjordby.example.`,
});

/** Someone quoted or to be called. */
export const personSchema = record({
  name: field(text('Navnet', 3, 80), 'Navn', 'For- og efternavn, stavet som personen selv gør.'),
  role: field(
    text('Titlen', 2, 120),
    'Titel',
    'Det hverv, personen udtaler sig i, med lille begyndelsesbogstav: borgmester.',
  ),
  organisation: field(text('Arbejdsstedet', 2, 80).optional(), 'Arbejdssted', 'Kun hvis det ikke er kommunen.'),
  municipality: field(
    reference('Kommunen', 'municipalities').optional(),
    'Kommune',
    'Den kommune, personen hører til.',
  ),
  phone: field(phone.optional(), 'Telefon', 'Nummeret, journalister kan ringe til.'),
  mail: field(mail.optional(), 'Mail', 'Adressen, journalister kan skrive til.'),
  spellings: field(
    list(text('Stavemåden', 2, 80)),
    'Andre stavemåder',
    'Forkerte eller ældre stavemåder, som folk søger på.',
  ),
});

export type PersonData = z.output<typeof personSchema>;
