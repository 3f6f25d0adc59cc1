import type { Newsroom } from '../../newsroom/type.ts';
import { filesOf } from '../../content-types/releases/seen.ts';
import { widthAddress, widths } from '../../media/widths.ts';

/** One file that the public may fetch: its address, the original it is made from, and the width it is made in. */
export interface PublicFile {
  address: string;
  file: string;
  /** In pixels; undefined for the file itself. */
  width: number | undefined;
}

/** Every media file that something public shows or offers. What only drafts and scheduled releases use is not among them. */
export function publicFiles({ readable, initiatives, municipalities }: Newsroom): PublicFile[] {
  const pictures = [
    ...readable.flatMap(({ image, pictures }) => [...(image ? [image.file] : []), ...pictures]),
    ...[...initiatives, ...municipalities].flatMap(({ pictures }) => pictures),
  ];
  const offered = readable.flatMap(filesOf);
  return [
    ...[...new Set(pictures)].flatMap((file) =>
      widths.map((width) => ({ address: widthAddress(file, width), file, width })),
    ),
    ...[...new Set([...pictures, ...offered])].map((file) => ({ address: file, file, width: undefined })),
  ];
}
