import type { Said } from '../../ground/problem.ts';
import { codeAtDesk, tagAtDesk } from './desk-words.ts';

/** What to write instead of the HTML that people know, by element. */
const remedies: Record<string, string> = {
  a: 'Skriv et link sådan: [linkets tekst](https://www.eksempel.dk/).',
  b: 'Skriv fed skrift sådan: **ordene**.',
  strong: 'Skriv fed skrift sådan: **ordene**.',
  i: 'Skriv kursiv sådan: *ordene*.',
  em: 'Skriv kursiv sådan: *ordene*.',
  br: 'Begynd et nyt afsnit med en tom linje, eller slut linjen med \\ for at bryde den.',
  p: 'Slet mærket. Afsnit adskilles af en tom linje.',
  div: 'Slet mærket. Afsnit adskilles af en tom linje.',
  span: 'Slet mærket, og behold teksten.',
  img: 'Sæt billedet ind med blokken Figure: <Figure file="/media/2026/besoeg.jpg" alt="…" credit="…" />.',
  h1: 'Skriv en mellemrubrik sådan: ## Mellemrubrik.',
  h2: 'Skriv en mellemrubrik sådan: ## Mellemrubrik.',
  h3: 'Skriv en mellemrubrik sådan: ### Mellemrubrik.',
  ul: 'Skriv hvert punkt på sin egen linje med * foran.',
  ol: 'Skriv hvert punkt på sin egen linje med 1. foran.',
  li: 'Skriv hvert punkt på sin egen linje med * foran.',
  blockquote: 'Brug blokken Quote, eller skriv > foran hvert afsnit.',
  iframe: 'Brug blokken Video: <Video address="https://…" title="…" />.',
  video: 'Brug blokken Video: <Video address="https://…" title="…" />.',
  script: 'Slet det. En nyhed kan ikke køre programmer.',
  style: 'Slet det. Udseendet styres af siden.',
  table: 'Skriv tabellen med lodrette streger: | Kommune | Antal |.',
};

/** What is wrong with a tag that is not a block, and what to write instead. `name` is the tag's name, '' for `<>`. */
export function explainTag(name: string): Said {
  const desk = tagAtDesk(name.toLowerCase());
  const remedy = Object.hasOwn(remedies, name.toLowerCase()) ? remedies[name.toLowerCase()] : undefined;
  if (remedy !== undefined) return { message: `HTML (<${name}>) kan ikke bruges i teksten.`, remedy, desk };
  return {
    message: `<${name}> er ikke en blok, som nyhedsrummet kender.`,
    remedy: `Skal tegnene stå i teksten, så skriv &lt;${name}&gt;. Ellers brug en af blokkene Quote, FactBox, KeyFigure, Figure og Video.`,
    desk,
  };
}

/** What to do about a curly brace, which MDX reads as program code. */
export const brace: Said = {
  message: 'Krøllede parenteser { } læses som programkode.',
  remedy: 'Skriv &#123; i stedet for { og &#125; i stedet for }, eller brug runde parenteser.',
  desk: codeAtDesk('Brug runde parenteser i stedet for de krøllede.'),
};
