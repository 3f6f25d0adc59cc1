import { describe, expect, it } from 'vitest';
import { draft, found, knowledge } from './fixtures.ts';
import { findingsIn } from './index.ts';

describe('“i dag” and “i går” without a date', () => {
  it.for([
    'Ministeren besøgte i dag jobcentret.',
    'I dag besøgte ministeren jobcentret.',
    'Tilbuddet begynder i dag.',
    'Byrådet har i dag vedtaget budgettet.',
    'Kajgade er lukket fra i dag.',
    'Vi mødes i dag kl. 14 på rådhuset.',
    'Ministeren var i går på besøg.',
    'Mødet varede længe i aftes.',
    'Det blev indviet i går, siger de.',
  ])('are named: “%s”', (text) => expect(found({}, text)).toHaveLength(1));

  it('are named in title and lead', () => {
    const lead = 'Ministeren besøgte i går jobcentret i Fjordby for at høre, hvordan de unge finder et job.';
    expect(found({ lead })).toEqual([`3 lead: »i går« uden dato: »${lead}«`]);
    expect(found({ title: 'Ungeporten åbner i dag' })).toHaveLength(1);
  });
});

it('the remedy says which day it is', () => {
  const [finding] = findingsIn(draft({}, 'Ministeren besøgte i går jobcentret.'), knowledge);
  expect(finding?.remedy).toContain('“i går, tirsdag den 13. juni”');
});

describe('“i dag” that misleads nobody', () => {
  it.for([
    'Ministeren besøgte i dag, mandag den 12. juni, jobcentret.',
    'Ministeren besøgte jobcentret mandag den 12. juni 2017. I dag begynder arbejdet.',
    'I dag har hun et job på 14 timer.',
    'Hun er i dag 62 år og arbejder stadig.',
    '52 af dem er i dag i job.',
    'Det, der var tre kontorer, er i dag ét.',
    '- Han besøgte mig i går, siger Karen Holst.',
    '> Det skete i går.',
    'Hun siger: ”Det skete i går.” Siden er der stille.',
    'Skridtet i gården er nyt.',
  ])('may stand: “%s”', (text) => expect(found({}, text)).toEqual([]));

  it('may stand where the lead gives the date', () => {
    const lead = 'Fra mandag den 19. juni 2017 har Ungeporten åbent til klokken otte om aftenen hver torsdag.';
    expect(found({ title: 'Ungeporten har længe åbent fra i dag', lead })).toEqual([]);
  });
});
