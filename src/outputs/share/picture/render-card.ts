import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardSize, type Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { nearestIn, paletteOf } from './palette.ts';
import { writePng } from './write-png.ts';

/** Raise it whenever the same card is to look different: pictures cached from before are then made anew. */
const design = 3;

/** Names everything that goes into a card's picture. */
export function cardKey(card: Card): string {
  return createHash('sha256').update(JSON.stringify({ design, card })).digest('hex').slice(0, 24);
}

/**
 * A card as PNG. Kept in a folder, since making it costs a hundred times more than reading it.
 * @param folder where pictures are cached between builds
 */
export async function renderCard(
  card: Card,
  folder = join(process.cwd(), '.cache', 'share-pictures'),
): Promise<Uint8Array<ArrayBuffer>> {
  const cached = join(folder, `${cardKey(card)}.png`);
  const before = await readFile(cached).catch(() => undefined);
  if (before) return new Uint8Array(before);
  const made = await paint(card);
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: two builds at once must not read half a picture.
  await writeFile(`${cached}.${process.pid}`, made);
  await rename(`${cached}.${process.pid}`, cached);
  return new Uint8Array(made);
}

async function paint(card: Card): Promise<Buffer<ArrayBuffer>> {
  const { buffer, byteOffset } = await sharp(Buffer.from(drawCard(card)))
    .ensureAlpha()
    .raw()
    .toBuffer();
  const drawn = new DataView(buffer, byteOffset);
  const nearest = nearestOf(card.colour);
  const at = (pixel: number): number => {
    const rgba = drawn.getUint32(pixel * 4);
    // Five bits of each part, as the table asks for them.
    return nearest[((rgba >>> 17) & 0x7c00) | ((rgba >>> 14) & 0x03e0) | ((rgba >>> 11) & 0x001f)] ?? 0;
  };
  const pixels = new Uint8Array((cardSize.width * cardSize.height) / 2);
  for (let pair = 0; pair < pixels.length; pair++) pixels[pair] = (at(pair * 2) << 4) | at(pair * 2 + 1);
  return writePng({ ...cardSize, palette: paletteOf(card.colour), pixels });
}

/** Nearly all cards of a newsroom have the same two colours. */
let last: { key: string; nearest: Uint8Array } | undefined;

function nearestOf(colour: Card['colour']): Uint8Array {
  const key = `${colour.ground} ${colour.accent}`;
  if (last?.key !== key) last = { key, nearest: nearestIn(paletteOf(colour)) };
  return last.nearest;
}
