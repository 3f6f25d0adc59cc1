import { z } from 'astro/zod';
import { yearOf } from '../src/danish/dates.ts';
import './decap/archive/at-own-address.ts';
import { startDecap } from './decap/start.ts';
import { store } from './decap/saving/store.ts';
import { watchDrops } from './media/dropped.ts';
import { watchUploads } from './media/uploads.ts';

// The page forbids code made from text, which the schemas would otherwise try.
z.config({ jitless: true });

const folder = `content/media/${yearOf(new Date())}`;
watchUploads(document, (name) => store.has(`${folder}/${name}`));
watchDrops(document);
await startDecap();

// Saving changes the site's files, upon which the development server would have every page loaded again, and with this
// one whatever is being written in it. A reload of a page that is not open is no reload.
import.meta.hot?.on('vite:beforeFullReload', (reload) => {
  reload.path = '/no-such-page.html';
});
