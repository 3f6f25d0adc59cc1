import { z } from 'astro/zod';
import { field, record, text } from '../../ground/fields.ts';
import { oldAddresses } from '../old-addresses.ts';

/** The front matter of a standing page (about, accessibility, privacy). Its body is MDX that web staff write. */
export const standingPageSchema = record({
  title: field(text('Overskriften', 3, 80), 'Overskrift', 'Sidens navn.'),
  summary: field(
    text('Kort fortalt', 20, 240),
    'Kort fortalt',
    'Hvad siden indeholder, i én sætning. Vises af søgemaskiner.',
  ),
  aliases: field(oldAddresses, 'Gamle adresser', 'Adresser, som siden har haft, fx /gammelt-navn/. De fører hertil.'),
});

export type StandingPageData = z.output<typeof standingPageSchema>;
