import { z } from 'astro/zod';
import CMS from 'decap-cms-app';
import { yearOf } from '../src/danish/dates.ts';
import { speakDanish } from './decap/widgets/danish-choices.ts';
import { keepAccessible } from './decap/accessible/watch.ts';
import { openArchive } from './decap/archive/open.ts';
import { editorBlocks } from './blocks/blocks.ts';
import { watchSaving } from './decap/saving/check-before-saving.ts';
import { deskConfig } from './decap/config.ts';
import { danish } from './decap/danish.ts';
import { FOLDER, folderFor } from './format/desk-only.ts';
import { localServer } from './hosts/local-server.ts';
import { mdxFrontMatter, mdxSource, plainYaml } from './format/format.ts';
import { rawMarkdown } from './rich-text/raw-markdown.ts';
import { markdownToSlate, slateToMarkdown } from './rich-text/serializers.ts';
import { handOver } from './decap/stand-ins/serializers.ts';
import { sayOfPicture } from './decap/saving/describe-picture.ts';
import { watchUploads } from './media/uploads.ts';
import { takePaste } from './decap/widgets/paste.ts';
import { registerPreviews } from './decap/preview/register.ts';
import { inCopenhagen } from './decap/widgets/datetime.ts';
import { pressLinkField } from './decap/widgets/press-link.ts';
import { keepQuiet } from './decap/widgets/quiet-relation.ts';
import { store } from './decap/saving/store.ts';
import { watchBackends } from './decap/saving/watch-backends.ts';

// The page forbids code made from text, which the schemas would otherwise try.
z.config({ jitless: true });

CMS.registerLocale('da', danish(CMS.getLocale('da')));
CMS.registerCustomFormat('mdx-frontmatter', 'mdx', mdxFrontMatter);
CMS.registerCustomFormat('mdx-source', 'mdx', mdxSource);
CMS.registerCustomFormat('plain-yaml', 'yaml', plainYaml);
handOver({ markdownToSlate, slateToMarkdown });
for (const block of [...editorBlocks, rawMarkdown]) CMS.registerEditorComponent({ ...block, toPreview: block.toBlock });
keepQuiet(CMS.getWidget('relation'));
takePaste(document);
watchUploads(document);
Reflect.set(Object(CMS.getWidget('datetime')), 'control', inCopenhagen(CMS.getWidget('datetime')));
CMS.registerWidget('press-link', pressLinkField(store));
registerPreviews(store);
keepAccessible(document);
watchBackends(CMS);

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const data = entry.get('data');
    if (entry.get('collection') !== 'releases') return data;
    // In a release that has been saved, whoever emptied a field meant it.
    const said = entry.get('newRecord') === true ? await sayOfPicture(data) : data;
    return said.set(FOLDER, folderFor(data.get('publishAt')));
  },
});

type DecapConfig = NonNullable<Parameters<typeof CMS.init>[0]>['config'];

const year = yearOf(new Date());
const archived = await openArchive(CMS, year);
for (const name of ['relation', 'select']) speakDanish(CMS.getWidget(name));
const config = deskConfig({ origin: location.origin, year, archived, localServer });

watchSaving(CMS, {
  store,
  collections: config.collections,
  // The local server knows no drafts, whatever the configuration says.
  drafts: config.publish_mode === 'editorial_workflow' && localServer === undefined,
});

// Decap's types lag behind Decap. That it accepts the configuration is tested against its own schema (config.test.ts).
CMS.init({ config: config as unknown as DecapConfig });

// Saving changes the site's files, upon which the development server would have every page loaded again, and with this
// one whatever is being written in it. A reload of a page that is not open is no reload.
import.meta.hot?.on('vite:beforeFullReload', (reload) => {
  reload.path = '/no-such-page.html';
});
