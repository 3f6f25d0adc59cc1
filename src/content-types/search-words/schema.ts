import { z } from 'astro/zod';
import { BAR, field, list, record, text } from '../../ground/fields.ts';

/** Words with commas between them. */
const words = (what: string) =>
  text(what, 2, 1200).refine((written) => wordsOf(written).every((word) => word.split(/[\s-]+/).length <= 5), {
    error: `${what} er delt forkert.${BAR}Sæt komma mellem ordene. En vending må højst være på fem ord.`,
  });

/** What staff say of the words that readers search with, `content/search-words.yaml`. */
export const searchWordsSchema = record({
  concepts: field(
    list(
      record({
        words: field(
          words('Ordlisten'),
          'Ord, der betyder det samme',
          'Med komma imellem. Står et af dem i en nyhed, findes den også med de andre. Alle bøjninger er med af sig selv.',
        ),
        leads: field(
          words('Ordlisten').optional(),
          'Ord, der kun fører hertil',
          'Hverdagsord og gamle ord, som folk søger med, men som nyhederne ikke bruger. En vending på flere ord tæller lidt, hvis den alligevel står i en nyhed.',
        ),
      }),
    ).refine((concepts) => new Set(concepts.map(({ words }) => wordsOf(words)[0])).size === concepts.length, {
      error: `To linjer begynder med det samme ord.${BAR}Læg dem sammen, eller begynd den ene med et andet ord.`,
    }),
    'Ord, der hører sammen',
    'En linje for hver ting, læserne kan mene.',
  ),
  whole: field(
    list(text('Ordet', 2, 60)),
    'Ord, der aldrig deles',
    'Søgningen finder ord inde i længere ord. Skriv her de ord, hvor det giver forkerte svar.',
  ),
  names: field(
    list(words('Navnet')),
    'Navne, der staves på flere måder',
    'Stavemåderne med komma imellem. Personers stavemåder skrives under Personer.',
  ),
});

export type SearchWordsData = z.output<typeof searchWordsSchema>;

/** The words of a line with commas between them. */
export const wordsOf = (written: string): string[] =>
  written
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
