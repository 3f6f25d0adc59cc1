import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { seek } from '../names/find.ts';
import { lookIntoPicture, silenced } from './picture.ts';

const sought = seek(['Åge Løhde']);

/** A picture that says in its file who took it, lying on its side if asked. */
async function photo(kind: 'jpeg' | 'png' | 'webp' | 'avif', way: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 48, height: 32, channels: 3, noise, background: '#444' } })
    .withMetadata({ orientation: way })
    .withExifMerge({ IFD0: { Artist: 'Aage Loehde' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Åge Løhde</x:xmpmeta>')
    .toFormat(kind)
    .toBuffer();
}

describe.each(['jpeg', 'png', 'webp'] as const)('a %s file', (kind) => {
  it.each([1, 6])('loses what it says, and no pixel, also when it is to be turned (%i)', async (way) => {
    const before = await photo(kind, way);
    expect((await lookIntoPicture(`a.${kind}`, before, sought)).written).toBeDefined();
    const after = await silenced(`a.${kind}`, before, sought);
    expect(after && (await lookIntoPicture(`a.${kind}`, after, sought)).written).toBeUndefined();
    const { exif, xmp, iptc, orientation } = await sharp(after).metadata();
    expect([xmp, iptc, orientation ?? 1, (exif?.length ?? 0) < 60]).toEqual([undefined, undefined, way, true]);
    const pixels = await Promise.all([before, after].map((file) => sharp(file).autoOrient().raw().toBuffer()));
    expect(pixels[0]?.equals(pixels[1] ?? Buffer.alloc(0))).toBe(true);
  });
});

it('what stands behind the picture in its file goes too', async () => {
  const before = Buffer.concat([await photo('jpeg', 1), Buffer.from('Åge Løhde')]);
  expect((await silenced('a.jpg', before, sought))?.includes('Løhde')).toBe(false);
});

it('a kind of file that cannot be cleaned without being made anew is left to people', async () => {
  expect(await silenced('a.avif', await photo('avif', 1), sought)).toBeUndefined();
  expect(await silenced('a.jpg', Buffer.from('no picture'), sought)).toBeUndefined();
});
