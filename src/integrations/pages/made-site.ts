import type { Differences, SiteTree } from './site-tree.ts';

/** The site that this process is building, for the steps that come after one another. */
export class MadeSite {
  tree: SiteTree | undefined;
  differences: Differences = { changed: [], removed: [], needsIndex: true };

  /** The one file that differs, where there is no other and the index stays. */
  get only(): string | undefined {
    const { changed, removed, needsIndex } = this.differences;
    return changed.length === 1 && removed.length === 0 && !needsIndex ? changed[0] : undefined;
  }

  get isSame(): boolean {
    const { changed, removed, needsIndex } = this.differences;
    return changed.length + removed.length === 0 && !needsIndex;
  }
}
