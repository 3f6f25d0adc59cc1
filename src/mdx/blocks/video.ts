import { z } from 'astro/zod';
import { h } from 'hastscript';
import { typography } from '../../danish/typography.ts';
import { BAR, field, record, text, webAddress } from '../../ground/fields.ts';
import { isSafeAddress } from '../addresses.ts';
import { defineBlock } from './block.ts';

/** A link to a video elsewhere. Nothing is fetched from there before the reader follows it. */
export const video = defineBlock({
  name: 'Video',
  label: 'Video',
  description: 'Et link til en video. Siden henter intet fra videotjenesten.',
  example: '<Video address="https://vimeo.com/123456" title="Se indsatsen på to minutter" />',
  holds: 'nothing',
  attributes: record({
    address: field(
      webAddress('Videoens adresse').refine(isSafeAddress, {
        error: `Videoens adresse kan ikke bruges.${BAR}Kopiér adressen fra browseren, fx https://vimeo.com/123456.`,
      }),
      'Adresse',
      'Adressen på siden med videoen.',
    ),
    title: field(text('Videoens titel', 3, 120), 'Titel', 'Hvad videoen viser.'),
    duration: field(
      z
        .string()
        .regex(/^\d{1,3}(?:[.:]\d{2}){1,2}$/, {
          error: `Varigheden kan ikke læses.${BAR}Skriv minutter og sekunder, fx 2.30.`,
        })
        .optional(),
      'Varighed',
      'Minutter og sekunder, fx 2.30.',
    ),
  }),
  draw({ address, title, duration }) {
    const host = new URL(address).hostname.replace(/^www\./, '');
    const length = duration === undefined ? '' : ` (${duration.replaceAll(':', '.')})`;
    return h('p', { class: 'video' }, [
      h('a', { href: address }, [
        h('span', { class: 'video-title' }, typography(title)),
        ' ',
        h('span', { class: 'video-where' }, `Se videoen hos ${host}${length}`),
      ]),
    ]);
  },
});
