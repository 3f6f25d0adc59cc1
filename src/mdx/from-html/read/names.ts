import type { Element } from 'hast';
import { classesOf } from './styles.ts';
import type { Styled } from './walk.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element stands in paragraphs of its own. A page's style may have it otherwise than its name. */
export function isBlock({ element, style }: Styled, { role }: Element['properties']): boolean {
  const display = style.get('display');
  if (display !== undefined && /^(?:inline|contents)$/.test(display) && role !== 'heading') return false;
  return BLOCKS.has(element.tagName) || /^(?:block|flex|grid|list-item|table)$/.test(display ?? '');
}

/**
 * How deep a heading is, or undefined for what is none. The page's own headline is the first, so that all in the text
 * begin with the second. Word has its headings also as a style by name, or by outline.
 */
export function headingDepth({ element, style }: Styled): 2 | 3 | 4 | undefined {
  const { tagName, properties } = element;
  const level =
    /^h([1-6])$/.exec(tagName)?.[1] ??
    (properties['role'] === 'heading' ? String(properties['ariaLevel'] ?? 2) : undefined) ??
    (/^(?:p|div)$/.test(tagName)
      ? (byName(classesOf(properties)) ?? /^[1-6]$/.exec(style.get('mso-outline-level') ?? '')?.[0])
      : undefined);
  if (level === undefined) return undefined;
  const depth = Number(level);
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

function byName(classes: readonly string[]): string | undefined {
  for (const name of classes) {
    if (/^mso(?:title|titel)$/.test(name)) return '1';
    const heading = /^(?:mso)?(?:heading|overskrift|rubrik|mellemrubrik)-?(\d)?$/.exec(name);
    if (heading) return heading[1] ?? '2';
  }
  return undefined;
}

/** A `blockquote` that quotes nobody: mail programs put answered mails and what is moved to the right into one. */
export function isMailFrame({ element, style }: Styled): boolean {
  const { properties } = element;
  const isIndent =
    style.get('border') === 'none' || /^0(?:px)? 0(?:px)? 0(?:px)? 40px$/.test(style.get('margin') ?? '');
  const isSpeech = classesOf(properties).includes('speech');
  return (
    properties['type'] === 'cite' ||
    isIndent ||
    isSpeech ||
    classesOf(properties).some((name) => /gmail_quote/.test(name))
  );
}
