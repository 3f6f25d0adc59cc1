import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { fileFor, files, origin, pages, readText } from '../support/site.ts';

const addressAttributes = ['href', 'src', 'action', 'poster', 'data-src'];
const metaAddresses = 'meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]';

/** Every address that a page holds: links, pictures of every width, and what is meant for machines. */
function addressesIn(tree: HTMLElement): string[] {
  const plain = addressAttributes.flatMap((name) =>
    tree.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)),
  );
  const widths = tree
    .querySelectorAll('[srcset], [imagesrcset]')
    .flatMap((element) =>
      (element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '')
        .split(/,\s+/)
        .map((candidate) => candidate.trim().split(/\s/)[0]),
    );
  const meta = tree.querySelectorAll(metaAddresses).map((element) => element.getAttribute('content'));
  return [...plain, ...widths, ...meta].filter((address) => address !== undefined);
}

const anchors = new Map<string, Set<string>>();

function hasAnchor(file: string, anchor: string): boolean {
  if (anchor === '' || !file.endsWith('.html')) return true;
  let ids = anchors.get(file);
  if (!ids) {
    const { tree } = pages.find((page) => page.file === file)!;
    ids = new Set(tree.querySelectorAll('[id]').map((element) => element.id));
    anchors.set(file, ids);
  }
  return ids.has(anchor);
}

/** What is wrong with an address, or undefined. Addresses of other sites and mail are not ours to follow. */
function fault(address: string, from: string): string | undefined {
  if (/^(mailto|tel|data|blob):/.test(address)) return undefined;
  const target = fileFor(address, from);
  if (target === 'missing') return `${from} → ${address}: no such file`;
  if (target && !hasAnchor(target.file, target.anchor)) return `${from} → ${address}: no such place on the page`;
  return undefined;
}

test('every link, picture and anchor on every page leads somewhere', () => {
  const faults = pages.flatMap(({ path, tree }) => addressesIn(tree).flatMap((address) => fault(address, path) ?? []));
  expectNone(faults);
});

/** Text with escaped marks as they are, twice over, since a feed holds HTML inside XML. */
function unescaped(text: string): string {
  const once = (escaped: string) =>
    escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return once(once(text));
}

test('every address in the feeds, the site map and the other files for machines leads somewhere', () => {
  const machine = files.filter((file) => /\.(xml|json|txt|webmanifest)$/.test(file) && !file.startsWith('pagefind/'));
  const pattern = new RegExp(`${RegExp.escape(origin)}[^\\s"'<>\\\\)\\]]*`, 'g');
  const faults = machine.flatMap((file) =>
    (unescaped(readText(file)).match(pattern) ?? []).flatMap(
      (address) => fault(address.replace(/[.,;]$/, ''), `/${file}`) ?? [],
    ),
  );
  expect(machine).not.toEqual([]);
  expectNone(faults);
});
