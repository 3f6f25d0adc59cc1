import { experimental_AstroContainer as Container } from 'astro/container';
import { isoMoment } from '../../danish/dates.ts';
import { bytesOf } from '../media/bytes.ts';
import { widthAddress, widths } from '../../media/widths.ts';
import { isPicture } from '../../media/types.ts';
import { pictureOf } from '../../media/picture.ts';
import { mediaType } from '../../media/types.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import { publicView } from '../../article/public-view.ts';
import { mediaOf } from '../../content-types/releases/media.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { toBase64 } from '../../ground/base64.ts';
import EmbargoedRelease from './EmbargoedRelease.astro';
import type { EmbeddedFile, AdvanceCopy } from './press-file.ts';

/** All that invited journalists see of a release before its time. */
export async function advanceCopyOf(newsroom: Newsroom, release: Release): Promise<AdvanceCopy> {
  const container = await Container.create();
  const view = await publicView(newsroom, release, []);
  const files = await Promise.all(mediaOf(release).map(embed));
  return {
    publishAt: isoMoment(release.publishAt),
    html: await container.renderToString(EmbargoedRelease, { props: { view } }),
    files: Object.fromEntries(files.flat()),
  };
}

/** A file as it is offered, and of a picture also the width that is shown. */
async function embed(file: string): Promise<[address: string, file: EmbeddedFile][]> {
  const whole = await embedded(file, undefined);
  if (!isPicture(file)) return [[file, whole]];
  const { src } = await pictureOf(file);
  const width = widths.find((offer) => widthAddress(file, offer) === src) ?? widths[0];
  return [
    [src, await embedded(file, width)],
    [file, whole],
  ];
}

async function embedded(file: string, width: number | undefined): Promise<EmbeddedFile> {
  return { type: mediaType(width ? 'x.webp' : file), data: toBase64(await bytesOf({ file, width })) };
}
