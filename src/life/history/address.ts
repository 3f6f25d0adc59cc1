import { releaseAddress } from '../../content-types/releases/address.ts';

/** Where a release's changes are shown: `/nyheder/2017/nyt-job/aendringer/`. */
export function changesAddress(id: string): string {
  return `${releaseAddress(id)}aendringer/`;
}

/** Where one version of a release can be read for ever: `/nyheder/2017/nyt-job/udgave/2/`. */
export function versionAddress(id: string, number: number): string {
  return `${releaseAddress(id)}udgave/${number}/`;
}
