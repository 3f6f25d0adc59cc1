import { quotesIn } from '../article/quotes/quotes.ts';
import { quoted, type Check } from './check.ts';

/**
 * Words that someone says, where the text does not tell who. Journalists quote from here, and the page gives nobody's
 * words to anyone by a guess: such a quote has no name in the data and no button.
 */
export const quotes: Check = {
  name: 'quotes',
  find({ tree, body, data }, { people }) {
    const known = people.map(({ name, spellings }) => ({ id: name, name, role: '', spellings }));
    return quotesIn({ tree }, known, data.lead).flatMap(({ text, sure }) => {
      if (sure) return [];
      const start = text.slice(0, 20);
      const line = body.find((passage) => passage.text.includes(start))?.line;
      const message = `Det fremgår ikke, hvem der siger ${quoted(text)}`;
      const remedy = 'Skriv navnet ved citatet, fx “siger borgmester Karen Holst”, hvis det er noget, en person siger.';
      return [{ field: undefined, line, message: `${message}.`, remedy }];
    });
  },
};
