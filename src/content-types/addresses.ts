import { initiativeAddress } from './initiatives/address.ts';
import { municipalityAddress } from './municipalities/address.ts';
import { releaseAddress } from './releases/address.ts';
import { standingPageAddress } from './standing-pages/address.ts';

/** The address of a file's page by its name, for each folder of `content/` whose files have pages. */
export const addressOf = {
  releases: releaseAddress,
  initiatives: initiativeAddress,
  municipalities: municipalityAddress,
  pages: standingPageAddress,
};
