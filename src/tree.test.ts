import { describe, expect, it } from 'vitest';
import { circlesIn, importsBelow } from '../tests/support/imports.ts';

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
  'src/content-types': [
    ['old-addresses.ts', 'site-addresses.ts', 'lenient.ts'],
    ['people', 'gone', 'standing-pages'],
    ['settings', 'search-words', 'initiatives', 'municipalities', 'releases'],
    ['collections.ts', 'addresses.ts'],
  ],
  'src/mdx': [
    ['body.ts', 'addresses.ts', 'allow.ts', 'join.ts', 'output.ts'],
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
    ['names'],
    ['attachments'],
    ['survey.ts'],
    ['consent'],
    ['rework', 'report.ts'],
    ['remains.ts'],
    ['erase.ts'],
  ],
  'src/outputs': [['media', 'share'], ['feeds', 'press-view'], ['corrections', 'search'], ['addresses']],
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

/** What Astro wants where it is, and the addresses of the site, which are as many as they are. */
const astros = ['src/content.config.ts', 'src/pages'];

const imports = importsBelow(['src', 'admin']);
const isTest = (file: string) => /\.test\.ts$|fixtures\.ts$/.test(file);

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

const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
