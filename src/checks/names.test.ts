import { describe, expect, it } from 'vitest';
import { found } from './fixtures.ts';

const inText = (text: string, people: { name: string; spellings: string[] }[] = []) => found({}, text, { people });

describe('one name in two spellings', () => {
  it('is named with its line and the spelling that the list of people has', () => {
    const lead = 'Minister Sofie Løhde besøger jobcentret for at høre om de unge og deres vej til et job.';
    expect(found({ lead }, 'Sophie Løhde bliver vist rundt.')).toEqual([
      '3 lead: »Sofie Løhde« staves »Sophie Løhde« i listen over personer.',
    ]);
  });

  it('is seen when the list of people does not know the spelling, nor the person', () => {
    expect(inText('Borgmester Karin Holst siger ja.', [{ name: 'Karen Holst', spellings: [] }])).toHaveLength(1);
    expect(inText('Ida Krog er smed. Hun bor her.\n\nDet siger Ida Krogh.')).toEqual([
      '10 text: »Ida Krogh« og »Ida Krog« ligner samme navn.',
    ]);
  });

  it.for([
    ['Henrik Aagaard', 'Henrik Ågård'],
    ['Gert Winther', 'Gert Vinter'],
    ['Poul Erik Munk', 'Poul Erik Munch'],
    ['Christian Kjær', 'Kristian Kjær'],
    ['Lars Pedersen', 'Lars Petersen'],
    ['Karen Holst', 'Karin Holsts'],
    ['Ditte Mølgaard', 'Ditte Mølgård'],
  ])('is seen in %s and %s', ([one, other]) => {
    expect(inText(`Her er ${one} med.\n\nDet er ${other} ikke.`)).toHaveLength(1);
  });

  it('is told once, however often it stands there', () => {
    expect(
      inText('Ida Krog er smed. Ida Krogh er glad.\n\nBorgmester Ida Krogh bor her, siger Ida Krogh.'),
    ).toHaveLength(1);
  });
});

describe('names that only look alike', () => {
  it.for([
    ['Karen Holst', 'Karen Holsts'],
    ['Jens Hansen', 'Jens Hansen’s'],
    ['Jens Hansen', 'Jens Jansen'],
    ['Lars Hansen', 'Lars Jensen'],
    ['Martin Krog', 'Martine Krog'],
    ['Poul-Erik Munk', 'Poul Erik Munk'],
    ['Lars Lind', 'Lars Lund'],
    ['Fjordby Kommune', 'Fjordby Kommunes'],
    ['Jobcenter Fjordby', 'Jobcentret Fjordby'],
    ['Anne Madsen', 'Hanne Madsen'],
    ['Mette Holm', 'Mette Frederiksen'],
    ['Aarhus Kommune', 'Århus Kommune'],
    ['Lars Larsen', 'Lars Lassen'],
    ['Anne Jensen', 'Anne Jepsen'],
  ])('are left alone: %s and %s', ([one, other]) => {
    expect(inText(`Her er ${one} med.\n\nDet er ${other} også.`)).toEqual([]);
  });

  it('are left alone when both are people on the list', () => {
    const people = [
      { name: 'Lars Pedersen', spellings: [] },
      { name: 'Lars Petersen', spellings: [] },
    ];
    expect(inText('Lars Pedersen og Lars Petersen er med.', people)).toEqual([]);
  });
});
