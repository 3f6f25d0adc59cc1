import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleNewsroom, sampleRelease } from '../sample-newsroom.ts';
import { cardSize, type Card } from './card.ts';
import { cardOfRelease } from './cards.ts';
import { drawCard } from './draw-card.ts';
import { cardKey, renderCard } from './render-card.ts';

const card = cardOfRelease(sampleNewsroom([]), sampleRelease());
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'share-pictures-'))));
afterAll(() => rm(folder, { recursive: true }));

/** Every corner of every letter's outline, in pixels. */
function corners(svg: string): [number, number][] {
  const lines = [...svg.matchAll(/<g transform="matrix\((\S+) 0 0 -\1 (\S+) (\S+)\)">(.*?)<\/g>/g)];
  return lines.flatMap(([, scale, x, y, letters = '']) =>
    [...letters.matchAll(/<path transform="translate\((\S+)\)" d="([^"]*)"/g)].flatMap(([, left, data = '']) =>
      [...data.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, right, up]): [number, number] => [
        Number(x) + Number(scale) * (Number(left) + Number(right)),
        Number(y) - Number(scale) * Number(up),
      ]),
    ),
  );
}

describe('a share picture', () => {
  it('is a PNG of 1200 × 630 that is light enough to be fetched by every preview', async () => {
    const picture = await renderCard(
      {
        ...card,
        title: 'Ældre ledige på Ærø og i Åbenrå får øget støtte til virksomhedspraktik og afklaring '
          .repeat(2)
          .slice(0, 110),
      },
      folder,
    );
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...cardSize });
    expect(picture.length).toBeLessThan(60_000);
  });

  it('has the newsroom’s colours as they are, white letters and smooth edges', async () => {
    const colour = { ground: '#5a1f33', accent: '#f2c0cc' };
    const { data } = await sharp(await renderCard({ ...card, colour }, folder))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = new Map<string, number>();
    for (let at = 0; at < data.length; at += 3) {
      const one = `#${data.subarray(at, at + 3).toString('hex')}`;
      found.set(one, (found.get(one) ?? 0) + 1);
    }
    expect([...found.keys()][0]).toBe(colour.ground);
    expect(found.get(colour.ground)).toBeGreaterThan(0.7 * cardSize.width * cardSize.height);
    expect(found.get('#ffffff')).toBeGreaterThan(10_000);
    expect(found.get(colour.accent)).toBeGreaterThan(1000);
    expect(found.size).toBeGreaterThan(8);
  });

  it('is the same every time it is made', async () => {
    const first = await renderCard(card, folder);
    await rm(join(folder, `${cardKey(card)}.png`));
    expect(Buffer.from(await renderCard(card, folder)).equals(first)).toBe(true);
  });

  it('is taken from the folder when nothing on it has changed, and made anew when something has', async () => {
    await writeFile(join(folder, `${cardKey(card)}.png`), 'kept');
    expect(Buffer.from(await renderCard(card, folder)).toString()).toBe('kept');
    const changes: Partial<Card>[] = [
      { title: 'Ny overskrift' },
      { place: 'Aabenraa Kommune' },
      { date: { day: 4, month: 'maj', year: 2017 } },
      { colour: { ground: '#123c7a', accent: '#ffffff' } },
    ];
    const keys = changes.map((change) => cardKey({ ...card, ...change }));
    expect(new Set([cardKey(card), ...keys]).size).toBe(5);
    expect((await readdir(folder)).every((name) => name.endsWith('.png'))).toBe(true);
  });

  it('uses white instead of a second colour that cannot be read on the first', () => {
    const drawn = (accent: string) => drawCard({ ...card, colour: { ground: '#123c7a', accent } });
    expect(drawn('#3060a0')).not.toContain('#3060a0');
    expect(drawn('#ffd9a0')).toContain('#ffd9a0');
  });

  it('never lets a word run out of it, however long headline, newsroom and municipality are', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abemnrstæøåÅMW'), minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 20,
    });
    const title = words.map((words) => words.join(' ').slice(0, 110));
    const name = words.map((words) => words.join(' ').slice(0, 40));
    fc.assert(
      fc.property(title, name, name, (title, sender, place) => {
        const all = corners(drawCard({ ...card, title, sender, place }));
        // The date at least.
        expect(all.length).toBeGreaterThan(20);
        const outside = all.filter(([x, y]) => x < 50 || x > cardSize.width - 50 || y < 50 || y > cardSize.height - 30);
        expect(outside).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
