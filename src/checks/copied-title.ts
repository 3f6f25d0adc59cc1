import type { Check } from './check.ts';

/** What the headline of a copy begins with until somebody has written another. */
export const copyMark = 'Kopi af ';

/** A headline that says that it is a copy, as the desk makes it. */
export const copiedTitle: Check = {
  name: 'copied-title',
  find({ title }) {
    if (!title.text.startsWith(copyMark)) return [];
    return [
      {
        field: 'title',
        line: title.line,
        message: `Overskriften begynder med »${copyMark.trim()}«.`,
        remedy: 'Skriv nyhedens egen overskrift. Den bliver også til dens adresse.',
      },
    ];
  },
};
