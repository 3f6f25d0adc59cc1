import type { MakePageKind } from './page-kind.ts';
import { initiativePage } from './pages/initiative-page.ts';
import { municipalityPage } from './pages/municipality-page.ts';
import { personPage } from './pages/person-page.ts';
import { settingsPage } from './pages/settings-page.ts';
import { standingPage } from './pages/standing-page.ts';
import { releasePage } from './release/release-page.ts';

/** What has a page to be shown beside its form, by the name of its form (`admin/collections/`). */
export const pageKinds: Readonly<Record<string, MakePageKind>> = {
  releases: releasePage,
  initiatives: initiativePage,
  municipalities: municipalityPage,
  people: personPage,
  pages: standingPage,
  settings: settingsPage,
};
