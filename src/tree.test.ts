import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, importsBelow } from '../tests/support/imports.ts';
import { root } from '../tests/support/build.ts';

/**
 * What stands on what, the ground first. A file imports from its own row and from those before it, never from one after.
 * Folders in one row know nothing of each other.
 */
const rows: readonly (readonly string[])[] = [
  ['src/danish', 'src/styles'],
  ['src/text'],
  ['src/ground'],
  ['src/media'],
  ['src/mdx'],
  ['src/content-types'],
  ['src/life'],
  ['src/archive'],
  ['src/newsroom', 'src/content.config.ts', 'src/erasure'],
  ['src/article'],
  ['src/components'],
  ['src/outputs'],
  ['src/checks'],
  ['admin'],
  ['src/integrations'],
  ['src/layouts'],
  ['src/pages'],
];

/** The same inside folders that hold several things. */
const inside: Readonly<Record<string, readonly (readonly string[])[]>> = {
  admin: [
    ['form', 'stored', 'hosts'],
    ['git-host.ts', 'blocks'],
    ['policy.ts', 'format'],
    ['collections', 'rich-text', 'media', 'press-link'],
    ['preserve', 'checks', 'preview'],
    ['paste'],
    ['decap'],
    ['desk.ts', 'integration.ts'],
  ],
  'src/content-types': [
    ['old-addresses.ts', 'site-addresses.ts', 'lenient.ts'],
    ['people', 'gone', 'standing-pages'],
    ['settings', 'search-words', 'initiatives', 'municipalities', 'releases'],
    ['collections.ts', 'addresses.ts'],
  ],
  'src/mdx': [
    ['body.ts', 'addresses.ts', 'allow.ts', 'join.ts', 'output.ts'],
    ['write'],
    ['from-html'],
    ['blocks'],
    ['parser', 'draw.ts'],
    ['tree'],
    ['read-with.ts'],
    ['read.ts', 'read-in-browser.ts'],
  ],
  'src/life': [
    ['ledger', 'history'],
    ['embargo', 'erasure'],
  ],
  'src/erasure': [
    ['names', 'reading'],
    ['attachments'],
    ['survey.ts'],
    ['consent'],
    ['rework', 'report.ts'],
    ['remains.ts'],
    ['erase.ts'],
  ],
  'src/outputs': [
    ['build-state', 'media', 'share'],
    ['feeds', 'press-view', 'quotes'],
    ['corrections', 'search'],
    ['addresses'],
  ],
  'src/outputs/search': [
    ['facets.ts', 'words-in.ts', 'files', 'styles'],
    ['address.ts', 'index-fields.ts', 'terms'],
    ['query', 'pages.ts', 'IndexFields.astro'],
    ['engine'],
    ['dom'],
    ['suggest', 'export'],
    ['page'],
  ],
};

/** Classes by a part of their names, Slate's marks, and ids. Of its own page the desk knows the whole names. */
const namesInDecapsPage =
  /\[class[*^]=|\[data-(?:slate|testid)|-field-["'`]|[.#](?:cms-|Pane[12]\b|nc-root|preview-pane)/;

/** What Astro wants where it is, and the addresses of the site, which are as many as they are. */
const astros = ['src/content.config.ts', 'src/pages'];

const imports = importsBelow(['src', 'admin']);
const isTest = (file: string) => /\.test\.ts$|fixtures(?:\.ts$|\/)/.test(file);

describe('the tree', () => {
  it('has no circle of imports, types too', () => {
    expect(circlesIn(imports).map((circle) => circle.join(' ↔ '))).toEqual([]);
  });

  it('imports downwards only', () => {
    expect(upwardIn(rows, '')).toEqual([]);
  });

  it.each(Object.entries(inside))('imports downwards inside %s', (folder, rows) => {
    expect(upwardIn(rows, `${folder}/`)).toEqual([]);
  });

  it.each([
    ['its packages', /\bdecap-cms-\w/],
    ['what things are called in its page', namesInDecapsPage],
  ])('knows of Decap in one folder: %s', (_, names) => {
    const others = [...imports.keys()].filter((file) => !file.startsWith('admin/decap/') && !isTest(file));
    expect(others.filter((file) => names.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('has one meaning for each name that the desk’s files export', () => {
    const files = [...imports.keys()].filter((file) => file.startsWith('admin/') && !isTest(file));
    // Those of a stand-in are Decap's.
    const named = files.filter((file) => !file.includes('/stand-ins/')).flatMap(exportsOf);
    const twice = Map.groupBy(named, ({ name }) => name)
      .values()
      .filter((same) => same.length > 1);
    expect([...twice].map((same) => same.map(({ file, name }) => `${name} in ${file}`))).toEqual([]);
  });

  it('has no more than eighteen things in a folder, so that a newcomer sees them at a glance', () => {
    const rooms = new Map<string, Set<string>>();
    for (const file of imports.keys()) {
      if (isTest(file)) continue;
      const parts = file.split('/');
      for (let depth = 1; depth < parts.length; depth++) {
        const room = parts.slice(0, depth).join('/');
        if (astros.includes(room) || astros.includes(file)) continue;
        rooms.set(room, (rooms.get(room) ?? new Set()).add(parts[depth] ?? ''));
      }
    }
    expect([...rooms].filter(([, things]) => things.size > 18).map(([room, { size }]) => `${room}: ${size}`)).toEqual(
      [],
    );
  });
});

/** Each import that runs upwards or sideways, as `file → file`, and each file that stands in no row. */
function upwardIn(rows: readonly (readonly string[])[], folder: string): string[] {
  const placeOf = (file: string) => {
    const row = rows.findIndex((places) => places.some((place) => isIn(file, folder + place)));
    return { row, place: rows[row]?.find((place) => isIn(file, folder + place)) };
  };
  return [...imports].flatMap(([file, taken]) => {
    if (!file.startsWith(folder) || isTest(file)) return [];
    const own = placeOf(file);
    if (own.row < 0) return [`${file} stands in no row`];
    return taken.flatMap((other) => {
      const its = placeOf(other);
      const isBelow = its.row < own.row || its.place === own.place;
      return isBelow ? [] : [`${file} → ${other}`];
    });
  });
}

function exportsOf(file: string): { file: string; name: string }[] {
  const declared = /^export (?:default )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
  return [...readFileSync(join(root, file), 'utf8').matchAll(declared)].map(([, name = '']) => ({ file, name }));
}

const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
