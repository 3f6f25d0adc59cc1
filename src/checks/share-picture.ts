import { typography } from '../danish/typography.ts';
import { badge, fitHeadline, margin, smallestGoodSize, underLabel } from '../outputs/share/picture/headline.ts';
import { measureHeadline } from '../outputs/share/type/headline-widths.ts';
import type { Check } from './check.ts';

/**
 * A title that has to be set so small on the share picture that nobody can read it on a phone, where most readers first
 * meet a release.
 */
export const sharePicture: Check = {
  name: 'share-picture',
  find({ data, title }) {
    const place = { left: badge.wordsAt, top: margin + underLabel };
    const { size } = fitHeadline(typography(data.title), { measure: measureHeadline }, place);
    if (size >= smallestGoodSize) return [];
    return [
      {
        field: 'title',
        line: title.line,
        message: 'Overskriften er for lang til delebilledet: bogstaverne bliver for små til en telefon.',
        remedy: 'Skriv den kortere, eller brug kortere ord.',
      },
    ];
  },
};
