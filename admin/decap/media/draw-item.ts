import { createElement, useEffect, useState, type ReactElement } from 'react';
import { libraryWords as words } from '../../media/library-words.ts';
import type { ShelfItem } from '../../media/shelf.ts';

/** What can be done with a file of the media library, and what is known of it beside. */
interface Around {
  /** Where the browser has a file that is uploaded and not saved. */
  unsaved: string | undefined;
  isLooking: boolean;
  address(file: string): Promise<string | undefined>;
  choose: (() => void) | undefined;
  remove: (() => void) | undefined;
  /** Closes the library, when a link leads away from it. */
  leave(): void;
}

/** How many of those that use a file are named. */
const named = 3;

/** One file of the media library, with its picture, where it is used, and what can be done. */
export function drawItem(item: ShelfItem, around: Around): ReactElement {
  const { file, name, year, isPicture } = item;
  const { unsaved, choose, remove } = around;
  const ending = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  return createElement(
    'li',
    { key: file },
    createElement(
      'div',
      { className: 'media-thumb' },
      isPicture ? createElement(Thumb, { file, known: unsaved, address: around.address }) : ending,
    ),
    createElement(
      'div',
      { className: 'media-facts' },
      createElement('strong', null, name),
      createElement('span', null, year),
      unsaved === undefined ? usedIn(item, around) : createElement('span', null, words.unsaved),
    ),
    createElement(
      'div',
      { className: 'media-actions' },
      choose &&
        createElement(
          'button',
          { type: 'button', onClick: choose, 'aria-label': `${words.choose} ${name}` },
          words.choose,
        ),
      remove &&
        createElement(
          'button',
          { type: 'button', onClick: remove, 'aria-label': `${words.remove} ${name}` },
          words.remove,
        ),
    ),
  );
}

function usedIn({ uses }: ShelfItem, { isLooking, leave }: Around): ReactElement {
  if (!uses) return createElement('span', null, isLooking ? words.looking : words.unknown);
  if (uses.length === 0) return createElement('span', { className: 'media-unused' }, words.unused);
  const links = uses
    .slice(0, named)
    .map(({ title, form }) =>
      form
        ? createElement('a', { key: form, href: form, onClick: leave }, title)
        : createElement('span', { key: title }, title),
    );
  const rest = uses.length - links.length;
  return createElement(
    'span',
    { className: 'media-uses' },
    `${words.usedIn} `,
    ...links,
    rest > 0 && words.andMore(rest),
  );
}

function Thumb({ file, known, address }: { file: string; known: string | undefined } & Pick<Around, 'address'>) {
  const [src, setSrc] = useState(known);
  useEffect(() => {
    let isThere = true;
    if (known === undefined) void address(file).then((found) => isThere && setSrc(found));
    return () => void (isThere = false);
  }, [file, known, address]);
  return src === undefined ? null : createElement('img', { src, alt: '', loading: 'lazy' });
}
