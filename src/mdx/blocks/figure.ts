import { z } from 'astro/zod';
import { h } from 'hastscript';
import { typography } from '../../danish/typography.ts';
import { pictureEndings } from '../../media/types.ts';
import { creditLine } from '../../media/credit.ts';
import { BAR, field, mediaFile, pictureCredit, record, text } from '../../ground/fields.ts';
import type { Picture } from '../../media/picture.ts';
import type { Surroundings } from '../body.ts';
import { absoluteSources } from '../addresses.ts';
import { defineBlock } from './block.ts';

/** A picture in the text, with what it shows, a caption and a credit. */
export const figure = defineBlock({
  name: 'Figure',
  label: 'Billede',
  description: 'Et billede i teksten.',
  example: '<Figure file="/media/2026/besoeg.jpg" alt="Borgmesteren hilser på en elev" credit="Fjordby Kommune" />',
  holds: 'nothing',
  attributes: record({
    file: field(mediaFile('Billedet', pictureEndings), 'Billedfil', 'En fil fra mediebiblioteket.'),
    alt: field(
      text('Billedbeskrivelsen', 0, 250).optional(),
      'Billedbeskrivelse',
      'Hvad billedet viser, til den, der ikke kan se det. Skal udfyldes, medmindre billedet kun er pynt.',
    ),
    decorative: field(
      z
        .union([z.literal(true), z.literal('true'), z.literal('')], {
          error: `decorative skal stå alene.${BAR}Skriv decorative uden lighedstegn, eller slet det.${BAR}Sæt krydset ved Kun pynt igen, eller fjern det.${BAR}Krydset kan ikke læses.`,
        })
        .optional(),
      'Kun pynt',
      'Kun hvis billedet intet siger, som teksten ikke siger.',
    ),
    caption: field(text('Billedteksten', 1, 300).optional(), 'Billedtekst', 'Hvem, hvor og hvornår.'),
    credit: pictureCredit,
  }).refine(({ alt, decorative }) => decorative !== undefined || (alt ?? '') !== '', {
    when: () => true,
    error: `Billedet mangler en beskrivelse.${BAR}Skriv alt="…" med det, billedet viser, eller decorative, hvis det kun er pynt.${BAR}Skriv, hvad billedet viser, eller sæt kryds ved Kun pynt.`,
  }),
  draw({ file, alt = '', decorative, caption, credit }, _children, surroundings) {
    const picture = surroundings.picture(file);
    const described = decorative === undefined ? typography(alt) : '';
    return h('figure', { class: 'picture' }, [
      ...(picture ? [drawPicture(picture, described, surroundings)] : []),
      ...(picture || described === '' ? [] : [h('p', described)]),
      h('figcaption', [
        ...(caption === undefined ? [] : [`${typography(caption)} `]),
        h('span', { class: 'credit' }, typography(creditLine(credit))),
        ...drawFull(picture, surroundings),
      ]),
    ]);
  },
  picture: ({ file }) => (file === true ? undefined : file),
});

function drawPicture({ src, srcset, sizes, width, height }: Picture, alt: string, { absolute }: Surroundings) {
  const sources = srcset === '' ? {} : { srcSet: absoluteSources(srcset, absolute), sizes };
  return h('img', { src: absolute(src), ...sources, width, height, alt, loading: 'lazy', decoding: 'async' });
}

function drawFull(picture: Picture | undefined, { absolute }: Surroundings) {
  if (!picture?.full) return [];
  const { address, label } = picture.full;
  return [' ', h('a', { class: 'full', href: absolute(address), download: true }, label)];
}
