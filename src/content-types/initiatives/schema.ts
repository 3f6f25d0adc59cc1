import { z } from 'astro/zod';
import { BAR, day, field, list, record, reference, text } from '../../ground/fields.ts';
import { oldAddresses } from '../old-addresses.ts';

/** An initiative's front matter. What it is, at length, stands in the file's body. */
export const initiativeSchema = record({
  title: field(text('Navnet', 2, 80), 'Navn', 'Det navn, som borgere og presse bruger.'),
  summary: field(text('Kort fortalt', 30, 240), 'Kort fortalt', 'Hvad indsatsen gør og for hvem, i én-to sætninger.'),
  from: field(day('Begyndelsen'), 'Begynder', 'Den første dag.'),
  to: field(day('Slutningen').optional(), 'Slutter', 'Den sidste dag. Udelades, hvis indsatsen ikke har en slutdato.'),
  municipalities: field(list(reference('Kommunen', 'municipalities')), 'Kommuner', 'De kommuner, der deltager.'),
  contacts: field(list(reference('Kontaktpersonen', 'people')), 'Kontakt', 'Hvem der ved mest om indsatsen.'),
  aliases: field(
    oldAddresses,
    'Gamle adresser',
    'Adresser, som indsatsen har haft, fx /indsatser/gammelt-navn/. De fører hertil, og feeds på dem virker stadig.',
  ),
}).refine((initiative) => !initiative.to || initiative.to >= initiative.from, {
  path: ['to'],
  error: `Indsatsen slutter, før den begynder.${BAR}Ret from eller to.${BAR}Ret en af de to datoer.`,
});

export type InitiativeData = z.output<typeof initiativeSchema>;
