import { expect, test } from 'vitest';
import { openLexicon } from '../../../../danish/words/lexicon.ts';
import { archiveWordsOf } from './archive-words.ts';
import { likelyWords } from './likely-words.ts';

const lexicon = await openLexicon();
const wordsOf = (form: string, text: string) => likelyWords(lexicon, archiveWordsOf([text]))(form);

test('a form counts for the words that the archive uses otherwise as well', () => {
  expect(wordsOf('siger', 'Hun siger det, han sagde det, og de har sagt det.')).toEqual(['sige']);
  expect(wordsOf('leder', 'Vores leder og lederne på andre skoler')).toEqual(['leder']);
});

test('one who does something is meant, too, where longer words say so', () => {
  expect(wordsOf('leder', 'Hun ledede indsatsen som afdelingsleder, og vores leder er tilfreds')).toContain('leder');
});

test('where the archive tells nothing, a form counts for every word that it may be of', () => {
  expect(wordsOf('modtager', 'en modtager').toSorted()).toEqual(['modtage', 'modtager']);
});
