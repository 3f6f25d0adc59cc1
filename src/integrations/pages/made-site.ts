import type { SiteTree } from './site-tree.ts';

/** The site that this process is building, for the steps that come after one another. */
export class MadeSite {
  tree: SiteTree | undefined;
  /** Whether it differs from the one that is published. */
  isNew = true;
}
