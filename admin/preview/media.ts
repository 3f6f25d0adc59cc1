import type { Picture } from '../../src/media/picture.ts';
import { fileLabel, pictureLabel } from '../../src/media/label.ts';
import { sizes } from '../../src/media/sizes.ts';

/** Finds where a file of the media library can be fetched now, saved or not; undefined while Decap is still looking. */
export type Finder = (file: string) => string | undefined;

/** What is known of the media that a release shows. Asked again when Decap has found more. */
export class Media {
  readonly #found = new Map<string, Promise<{ width: number; height: number; bytes: number }>>();

  /** How a picture is shown; undefined while it is not there. */
  async picture(file: string, find: Finder): Promise<Picture | undefined> {
    const src = find(file);
    const measured = src && (await this.#measure(src, measurePicture));
    if (!src || !measured) return undefined;
    const { width, height, bytes } = measured;
    const full = { address: src, label: pictureLabel(width, height, bytes) };
    return { src, srcset: `${src} ${width}w`, sizes, width, height, full };
  }

  /** What readers are told of an attachment: `PDF, 1,4 MB`. */
  async label(file: string, find: Finder): Promise<string> {
    const address = find(file);
    const measured = address && (await this.#measure(address, measureFile));
    return fileLabel(file, measured ? measured.bytes : 0);
  }

  async #measure(address: string, measure: (address: string) => Promise<Size>): Promise<Size | undefined> {
    const before = this.#found.get(address) ?? measure(address);
    this.#found.set(address, before);
    return before.catch(() => undefined);
  }
}

interface Size {
  width: number;
  height: number;
  bytes: number;
}

async function measureFile(address: string): Promise<Size> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { width: 0, height: 0, bytes: (await response.blob()).size };
}

async function measurePicture(address: string): Promise<Size> {
  const picture = new Image();
  picture.src = address;
  const [{ bytes }] = await Promise.all([measureFile(address), picture.decode()]);
  return { width: picture.naturalWidth, height: picture.naturalHeight, bytes };
}
