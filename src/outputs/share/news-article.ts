import type { CorrectionComment, CreativeWork, ImageObject, NewsArticle, WithContext } from 'schema-dts';
import { isoMoment } from '../../danish/dates.ts';
import { typography } from '../../danish/typography.ts';
import type { Newsroom } from '../../newsroom/type.ts';
import type { Release } from '../../content-types/releases/release.ts';
import { pictureOfRelease } from './picture/picture.ts';

/**
 * A release as machines read it (schema.org/NewsArticle): who says what and when, what it builds on and what has been
 * corrected. Every address has a host.
 */
export function newsArticle(
  { settings, initiatives, municipalities }: Pick<Newsroom, 'settings' | 'initiatives' | 'municipalities'>,
  release: Release,
): WithContext<NewsArticle> {
  const absolute = (path: string) => new URL(path, settings.address).href;
  const address = absolute(release.address);
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: settings.publisher.name,
    url: settings.publisher.website,
  } as const;
  const places = municipalities.filter(({ id }) => release.municipalities.includes(id));
  const about = initiatives.filter(({ id }) => release.initiatives.includes(id));
  const corrections = release.notes.filter(({ kind }) => kind === 'correction');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: typography(release.title),
    description: typography(release.lead),
    datePublished: isoMoment(release.publishAt),
    dateModified: isoMoment(release.updatedAt),
    inLanguage: release.language,
    isAccessibleForFree: true,
    publisher,
    author: publisher,
    image: imageOf(release, absolute),
    ...(release.dateline && { dateline: release.dateline }),
    ...(places.length > 0 && {
      contentLocation: places.map(({ title, address }) => ({ '@type': 'Place', name: title, url: absolute(address) })),
    }),
    ...(about.length > 0 && {
      about: about.map(({ title, address }) => ({ '@type': 'Project', name: title, url: absolute(address) })),
    }),
    ...(release.sources.length > 0 && { isBasedOn: release.sources.map(sourceOf) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionOf) }),
  };
}

/** The release's own picture, then the one for sharing, which every release has. */
function imageOf(release: Release, absolute: (path: string) => string): ImageObject[] {
  const { image } = release;
  const { address, width, height, description } = pictureOfRelease(release);
  const shared: ImageObject = {
    '@type': 'ImageObject',
    url: absolute(address),
    width: `${width}`,
    height: `${height}`,
    caption: description,
  };
  if (!image) return [shared];
  const own: ImageObject = {
    '@type': 'ImageObject',
    url: absolute(image.file),
    contentUrl: absolute(image.file),
    creditText: image.credit,
    ...(image.caption && { caption: typography(image.caption) }),
    // schema.org asks for an address or a work; staff write the licence in words.
    ...(image.licence && { license: { '@type': 'CreativeWork', name: image.licence } }),
  };
  return [own, shared];
}

function sourceOf({ title, address }: Release['sources'][number]): CreativeWork {
  return { '@type': 'CreativeWork', name: typography(title), ...(address && { url: address }) };
}

function correctionOf({ at, text }: Release['notes'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: isoMoment(at), text: typography(text) };
}
