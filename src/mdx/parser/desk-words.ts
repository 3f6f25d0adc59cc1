import type { DeskWords } from '../../ground/problem.ts';

/**
 * What the desk says of code in a text. Whoever writes there sees no code unless they asked for it, and the desk shows the
 * line that is meant.
 */
export const codeAtDesk = (remedy: string): DeskWords => ({
  message: 'Her står noget, som siden læser som kode.',
  remedy,
});

/** What to do about characters that the desk writes in a way of its own, when someone types them in its rich text. */
export const typeInRichText = 'Slet det, skift til formateret tekst, og skriv det igen dér.';

const byButton = (button: string) => `Slet koden, marker ordene, og tryk på ${button} over teksten.`;
const byBlock = (block: string) => `Slet koden, og vælg ${block} under Indsæt blok.`;
const heading = byButton('knappen for overskrifter');
const list = byButton('knappen for punktlister');

const remedies: Record<string, string> = {
  a: byButton('Link'),
  b: byButton('Fed'),
  strong: byButton('Fed'),
  i: byButton('Kursiv'),
  em: byButton('Kursiv'),
  img: byBlock('Billede'),
  h1: heading,
  h2: heading,
  h3: heading,
  ul: list,
  ol: byButton('knappen for nummererede lister'),
  li: list,
  blockquote: byBlock('Citat'),
  iframe: byBlock('Video'),
  video: byBlock('Video'),
  table: byBlock('Tabel'),
};

/** What the desk says of HTML in a text, and of a block that there is not. */
export const tagAtDesk = (name: string): DeskWords =>
  codeAtDesk((Object.hasOwn(remedies, name) ? remedies[name] : undefined) ?? typeInRichText);

/** What the desk says of a block whose own code has been broken. */
export const brokenBlock = (label: string): DeskWords => ({
  message: `Blokken ${label} kan ikke læses.`,
  remedy: `Slet den, skift til formateret tekst, og vælg ${label} under Indsæt blok.`,
});
