import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { releases } from '../collections/releases.ts';
import { placeOf } from './labels.ts';
import { drawQuestion, questionAbout } from './question.ts';

const { fields = [] } = releases([], { folder: 'content/media/2026', address: '/media/2026' });
const fault = { line: 7, field: 'image.alt', message: 'Billedet mangler en beskrivelse.', remedy: 'Skriv den.' };
const inText = { line: 3, field: undefined, message: 'Linket kan ikke bruges.', remedy: 'Ret linket.' };

test('a field is named as the form names it', () => {
  const label = (field: string | undefined) => placeOf({ field }, fields).label;
  expect(label('title')).toBe('Overskrift');
  expect(label('image.alt')).toBe('Billede › Billedbeskrivelse');
  expect(label('attachments.1.title')).toBe('Bilag 2 › Titel');
  expect(label(undefined)).toBe('Brødtekst');
});

describe('whoever saves', () => {
  test('is stopped by a fault when it would be public', () => {
    expect(questionAbout({ faults: [fault], warnings: [], text: '' }, 'publishing')?.goOn).toBeUndefined();
  });

  test('may save a draft with faults, and is told of them', () => {
    expect(questionAbout({ faults: [fault], warnings: [], text: '' }, 'draft')).toMatchObject({
      items: [fault],
      goOn: 'Gem kladden alligevel',
    });
  });

  test('may publish all the same what is only warned of, and is not asked about a draft', () => {
    const findings = { faults: [], warnings: [inText], text: '' };
    expect(questionAbout(findings, 'publishing')?.goOn).toBe('Udgiv alligevel');
    expect(questionAbout(findings, 'draft')).toBeUndefined();
  });

  test('is asked nothing when nothing is found', () => {
    expect(questionAbout({ faults: [], warnings: [], text: '' }, 'publishing')).toBeUndefined();
  });
});

test('the dialog names field, fault and remedy, shows the line of the text, and runs nothing that was typed', () => {
  const question = questionAbout({ faults: [fault, inText], warnings: [], text: '' }, 'publishing')!;
  const html = toHtml(drawQuestion(question, fields, 'a\nb\n<img src=x onerror=alert(1)>'));
  expect(html).toContain('Billede › Billedbeskrivelse');
  expect(html).toContain('Ret disse 2 ting først');
  expect(html).toContain('&#x3C;img src=x');
  expect(html).not.toContain('<img');
});
