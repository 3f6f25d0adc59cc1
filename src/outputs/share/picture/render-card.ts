import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Raise it whenever the same card is to look different: pictures cached from before are then made anew. */
const design = 2;

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
  // Three colours and the steps between them: sixteen are enough, and halve the file. More effort costs four times the
  // time and saves nothing on flat colours.
  const made = await sharp(Buffer.from(drawCard(card)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: two builds at once must not read half a picture.
  await writeFile(`${cached}.${process.pid}`, made);
  await rename(`${cached}.${process.pid}`, cached);
  return new Uint8Array(made);
}
