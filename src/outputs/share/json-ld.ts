/**
 * Data as the content of a `<script type="application/ld+json">`. No text in it can end the element: `<` is written as
 * an escape that means the same in JSON.
 */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
