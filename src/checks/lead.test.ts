import { describe, expect, it } from 'vitest';
import { found } from './fixtures.ts';

const lead = 'Jobcentret i Fjordby har fundet 58 praktikpladser til unge, der gerne vil prøve et fag.';

describe('a lead that the first paragraph repeats', () => {
  it('is named when it is the same', () => {
    expect(found({ lead }, lead)).toEqual([`8 text: Første afsnit gentager manchetten: »${lead}«`]);
  });

  it('is named when a few words are other ones, or the paragraph goes on', () => {
    const nearly = lead.replace('har fundet', 'fandt').replace('gerne vil', 'vil');
    expect(found({ lead }, nearly)).toHaveLength(1);
    expect(
      found({ lead }, `${lead} De første begynder til august, og flere kommer til, når skolerne er med.`),
    ).toHaveLength(1);
  });

  it('is named when a heading stands above it, or the lead goes on where the paragraph ends', () => {
    expect(found({ lead }, `## Praktik\n\n${lead}`)).toHaveLength(1);
    expect(found({ lead: `${lead} Det første fag er smedens.` }, lead)).toHaveLength(1);
  });

  it('is left alone when the paragraph is a few words that the lead has too', () => {
    expect(found({ lead }, 'Jobcentret har fundet praktikpladser til unge.')).toEqual([]);
  });

  it('is left alone when the words stand one by one in a long paragraph', () => {
    expect(found({ lead }, lead.split(' ').join('. De er her nu. Vi ser på det. '))).toEqual([]);
  });

  it('is left alone when the paragraph takes the matter up in other words', () => {
    expect(found({ lead }, 'De 58 pladser ligger hos smede, bagere og i hjemmeplejen i Fjordby.')).toEqual([]);
    expect(found({ lead }, 'Jobcentret i Fjordby har fundet 58 pladser hos smede, bagere og frisører.')).toEqual([]);
    expect(found({ lead }, `Først noget nyt.\n\n${lead}`)).toEqual([]);
  });
});
