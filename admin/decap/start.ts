import CMS from 'decap-cms-app';
import { yearOf } from '../../src/danish/dates.ts';
import { editorBlocks } from '../blocks/blocks.ts';
import { mdxFrontMatter, mdxSource, plainYaml } from '../format/format.ts';
import { localServer } from '../hosts/local-server.ts';
import { rawMarkdown } from '../rich-text/raw-markdown.ts';
import { markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
import { addMissingAttributes } from './accessible/watch.ts';
import { openArchive } from './archive/open.ts';
import { deskConfig } from './config.ts';
import { danish } from './danish.ts';
import { formFirstOnPhone } from './look/form-first-on-phone.ts';
import { registerPreviews } from './preview/register.ts';
import { checkBeforeSaving } from './saving/check-before-saving.ts';
import { completeReleases } from './saving/complete-release.ts';
import { publishedNow } from '../stored/published.ts';
import { store } from './saving/store.ts';
import { watchBackends } from './saving/watch-backends.ts';
import { handOver } from './stand-ins/serializers.ts';
import { speakDanish } from './widgets/danish-choices.ts';
import { inCopenhagen } from './widgets/datetime.ts';
import { pasteAsMeant } from './widgets/paste.ts';
import { pressLinkField } from './widgets/press-link.ts';
import { withoutFalseChange } from './widgets/quiet-relation.ts';

type DecapConfig = NonNullable<Parameters<typeof CMS.init>[0]>['config'];

/** Gives Decap all that the newsroom has in its place or around it, and starts it. What is done and why: docs/decap.md. */
export async function startDecap(): Promise<void> {
  CMS.registerLocale('da', danish(CMS.getLocale('da')));
  CMS.registerCustomFormat('mdx-frontmatter', 'mdx', mdxFrontMatter);
  CMS.registerCustomFormat('mdx-source', 'mdx', mdxSource);
  CMS.registerCustomFormat('plain-yaml', 'yaml', plainYaml);
  handOver({ markdownToSlate, slateToMarkdown });
  for (const block of [...editorBlocks, rawMarkdown])
    CMS.registerEditorComponent({ ...block, toPreview: block.toBlock });
  withoutFalseChange(CMS.getWidget('relation'));
  pasteAsMeant(document);
  Reflect.set(Object(CMS.getWidget('datetime')), 'control', inCopenhagen(CMS.getWidget('datetime')));
  CMS.registerWidget('press-link', pressLinkField(store));
  registerPreviews(CMS, store);
  formFirstOnPhone();
  addMissingAttributes(document);
  watchBackends(CMS);
  completeReleases(CMS);

  const year = yearOf(new Date());
  const archived = await openArchive(CMS, year);
  for (const name of ['relation', 'select']) speakDanish(CMS.getWidget(name));
  const config = deskConfig({ origin: location.origin, year, archived, localServer });
  checkBeforeSaving(CMS, {
    store,
    published: publishedNow,
    collections: config.collections,
    // The local server knows no drafts, whatever the configuration says.
    drafts: config.publish_mode === 'editorial_workflow' && localServer === undefined,
  });

  // Decap's types lag behind Decap. That it accepts the configuration is tested against its own schema (config.test.ts).
  CMS.init({ config: config as unknown as DecapConfig });
}
