import { describe, expect, it } from 'vitest';
import { readabilityOf } from './readability.ts';

describe('readability', () => {
  it('adds the words per sentence to the percentage of words with more than six letters', () => {
    // Eight words in two sentences, two of them long: 4 + 25.
    expect(readabilityOf(['Kommunen hjalp dem i job. Sådan virker indsatsen.']).lix).toBe(29);
  });

  it('is not lowered by abbreviations', () => {
    const text = (amount: string) => [`Det koster ${amount} over de næste tre år at give dem job.`];
    expect(readabilityOf(text('68 mio. kr.')).lix).toBe(readabilityOf(text('68 mio kr')).lix);
  });

  it('counts a heading without a full stop as a sentence of its own', () => {
    expect(readabilityOf(['To konsulenter', 'De hjælper dem.']).lix).toBeLessThan(
      readabilityOf(['To konsulenter hjælper dem']).lix + 1,
    );
  });

  it('points at the longest sentence', () => {
    expect(readabilityOf(['Det virker. Det virker for dem alle hver dag.']).longestSentence).toBe(
      'Det virker for dem alle hver dag.',
    );
  });

  it('counts a word as long from seven letters on, its signs not among them', () => {
    expect(readabilityOf(['abcdef abcdefg']).lix).toBe(2 + 50);
    expect(readabilityOf(['(abcdef) ab-cdef']).lix).toBe(2);
  });

  it('counts what holds a letter or a digit as a word, however it is parted from the next', () => {
    expect(readabilityOf(['Det er\u00A02017 – ja–nej …']).words).toBe(5);
  });

  it('is nothing for a text without words', () => expect(readabilityOf(['–', '']).lix).toBe(0));
});
