import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookInto } from './attachment.ts';
import { seek } from '../names/find.ts';
import { silenced } from './picture.ts';

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
    expect((await lookInto(`a.${kind}`, before, sought)).sighting).toBeDefined();
    const after = await silenced(`a.${kind}`, before, sought);
    expect(after && (await lookInto(`a.${kind}`, after, sought)).sighting).toBeUndefined();
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

it('a name in an AVIF is found', async () => {
  const { sighting } = await lookInto('a.avif', await photo('avif', 1), sought);
  expect(sighting?.kind).toBe('whole');
});

it('a first name alone in what a camera wrote is found', async () => {
  const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: '#444' } });
  const bytes = await picture
    .withExif({ IFD0: { Artist: 'Aage' } })
    .jpeg()
    .toBuffer();
  expect((await lookInto('a.jpg', bytes, sought)).sighting).toMatchObject({ kind: 'first', written: 'Aage' });
});

it('a PNG whose words are compressed is told of', async () => {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#444' } })
    .png()
    .toBuffer();
  const content = Buffer.concat([Buffer.from('zTXtAuthor\0\0'), deflateSync(Buffer.from('Åge Løhde', 'latin1'))]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length - 4);
  sum.writeUInt32BE(crc32(content));
  const said = Buffer.concat([png.subarray(0, 33), length, content, sum, png.subarray(33)]);
  expect((await lookInto('a.png', said, sought)).doubts).toEqual([{ why: 'hidden', inside: [] }]);
  expect((await lookInto('a.png', png, sought)).doubts).toEqual([]);
});

it('a kind of file that cannot be cleaned without being made anew is left to people', async () => {
  expect(await silenced('a.avif', await photo('avif', 1), sought)).toBeUndefined();
  expect(await silenced('a.jpg', Buffer.from('no picture'), sought)).toBeUndefined();
});
