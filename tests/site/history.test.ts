import { describe, expect, test } from 'vitest';
import { changedReleases, changesPages } from '../support/histories.ts';
import { expectNone } from '../support/none.ts';
import { readReleases } from '../support/releases.ts';
import { files, pageAt, pages, readText } from '../support/site.ts';

const readable = readReleases().filter(({ status }) => status === 'published' || status === 'withdrawn');
const pathOf = (slug: string) => readable.find((release) => release.slug.startsWith(slug))?.path ?? '';
/** What a page of changes says, in the order of the page, with the marks for those who hear it. */
const said = (path: string) => pageAt(path).tree.querySelector('.steps')?.structuredText.replace(/\s+/g, ' ') ?? '';
const marked = (path: string, tag: 'del' | 'ins') =>
  pageAt(path)
    .tree.querySelectorAll(tag)
    .map(({ text }) => text);
const modified = (path: string) =>
  /"dateModified":"([^"]+)"/.exec(pageAt(path).html)?.[1] ?? `${path} says no time of change`;

/** These need a whole clone: the pages are made from Git, and a shallow clone's site is without them. */
describe.skipIf(changesPages.length === 0)('with a whole Git clone', () => {
  test('every release that can be read has a page of its changes, and one for each version', () => {
    expect(changesPages).toEqual(readable.map(({ path }) => `${path}aendringer/`).sort());
    expectNone(readable.filter(({ path }) => !pageAt(`${path}udgave/1/`).html).map(({ path }) => path));
  });

  test('a release says how to get there, and every version how to get back', () => {
    for (const { path } of readable) {
      expect(pageAt(path).html).toContain(`href="${path}aendringer/"`);
      expect(pageAt(`${path}udgave/1/`).html).toContain(`href="${path}"`);
    }
  });

  test('earlier versions are not found by search, on the site or elsewhere', () => {
    const versions = pages.filter(({ path }) => /\/(udgave\/\d+|aendringer)\/$/.test(path));
    expectNone(versions.filter(({ html }) => html.includes('data-pagefind-body')).map(({ path }) => path));
    expectNone(versions.filter(({ html }) => !html.includes('"noindex"')).map(({ path }) => path));
    const machine = files.filter((file) => /(feed\.json|rss\.xml|sitemap.*\.xml)$/.test(file));
    expectNone(machine.filter((file) => readText(file).includes('/udgave/')));
  });

  test('a text that nobody changed says so, and keeps the time of its publication', () => {
    const unchanged = readable.find(
      ({ path, status, data }) => status === 'published' && !data.notes?.length && !changedReleases.includes(path),
    );
    expect(pageAt(`${unchanged?.path}aendringer/`).tree.querySelector('.lead')?.text).toMatch(/er ikke ændret/);
    expect(Date.parse(modified(unchanged?.path ?? ''))).toBe(Date.parse(unchanged?.data.publishAt ?? ''));
  });
});

describe.skipIf(changedReleases.length === 0)('with the demonstration’s three edits', () => {
  test('a correction shows its explanation, and the words taken out and put in, whole numbers', () => {
    const path = `${pathOf('virksomhedspraktikanterne-paa-lageret')}aendringer/`;
    expect(said(path)).toMatch(/^Rettelse Udgave 2 .*Det rigtige tal er 26/);
    expect([marked(path, 'del'), marked(path, 'ins')]).toEqual([['[udgår: 28 slut] '], ['[indsat: 26 slut] ']]);
  });

  test('a change without a word about it is called that, and moves the time of change', () => {
    const path = pathOf('ud-med-floskler');
    expect(said(`${path}aendringer/`)).toMatch(/^Ændring uden forklaring Udgave 2/);
    const [at] = pageAt(`${path}aendringer/`).tree.querySelectorAll('.steps time');
    expect(modified(path)).toBe(at?.getAttribute('datetime'));
  });

  test('an update shows what was added beside what was changed', () => {
    const path = `${pathOf('pressen-inviteres-til-jobmesse')}aendringer/`;
    expect(said(path)).toMatch(/^Opdatering Udgave 2/);
    expect(marked(path, 'ins').join()).toMatch(/48.*omkring 220.*To nye arbejdspladser fortæller/s);
  });

  test('an earlier version is its text, under a notice of when it held and where the one in force is', () => {
    const path = pathOf('virksomhedspraktikanterne-paa-lageret');
    const text = pageAt(`${path}udgave/1/`).tree.querySelector('main')?.structuredText ?? '';
    expect(text).toMatch(/Udgave 1 af 2[\s\S]*Dette er en tidligere udgave[\s\S]*De 28 er der endnu/);
    expect(text).toContain(`https://nyheder.fjordby.example${path}udgave/1/`);
    expect(pageAt(`${path}udgave/2/`).tree.querySelector('main')?.structuredText).toMatch(
      /der gælder nu[\s\S]*De 26 er der endnu/,
    );
  });
});
