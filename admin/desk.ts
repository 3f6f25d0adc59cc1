import { z } from 'astro/zod';
import './decap/archive/at-own-address.ts';
import { startDecap } from './decap/start.ts';
import { watchUploads } from './media/uploads.ts';

// The page forbids code made from text, which the schemas would otherwise try.
z.config({ jitless: true });

watchUploads(document);
await startDecap();

// Saving changes the site's files, upon which the development server would have every page loaded again, and with this
// one whatever is being written in it. A reload of a page that is not open is no reload.
import.meta.hot?.on('vite:beforeFullReload', (reload) => {
  reload.path = '/no-such-page.html';
});
