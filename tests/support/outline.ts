/**
 * A part of a page, line for line: elements with their attributes, and words. To be run in the page. Left out is what must
 * differ between the site and the desk's preview: where pictures are fetched from, since the desk has them before the site
 * does, and programs.
 */
export function outline(whole: Element, depth = 0): string[] {
  let part = whole;
  if (depth === 0) {
    part = whole.cloneNode(true) as Element;
    // Whose page there is, is known where the site is built.
    for (const link of part.querySelectorAll('a[href^="/personer/"]')) link.replaceWith(...link.childNodes);
    part.normalize();
  }
  // What readers have seen before is known where the site is built, and no part of what is being written.
  if (part.matches('p:has(> a[href$="/aendringer/"])')) return [];
  const elsewhere = part.matches('img, a.full') ? ['src', 'srcset', 'href'] : [];
  const attributes = [...part.attributes]
    .filter(({ name }) => !elsewhere.includes(name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  const inside = [...part.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return part.matches('script') ? [] : outline(node as Element, depth + 1);
    const words = (node.textContent ?? '').replace(/[ \n\t]+/g, ' ');
    return words.trim() === '' ? [] : [`${' '.repeat(depth + 1)}${words}`];
  });
  return part.matches('script') ? [] : [`${' '.repeat(depth)}${part.localName}${attributes.join('')}`, ...inside];
}
