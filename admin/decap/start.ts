import CMS from 'decap-cms-app';
import { yearOf } from '../../src/danish/dates.ts';
import { editorBlocks } from '../blocks/blocks.ts';
import { namedWhenBroken } from '../format/broken.ts';
import { mdxFrontMatter, mdxSource, plainYaml } from '../format/format.ts';
import { siteAddress } from '../press-link/site-address.ts';
import { localServer } from '../hosts/local-server.ts';
import { rawMarkdown } from '../rich-text/raw-markdown.ts';
import { markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
import { tableBlock } from '../rich-text/table/table-block.ts';
import { addMissingAttributes } from './accessible/watch.ts';
import { foundReleases } from './archive/found-releases.ts';
import { openArchive } from './archive/open.ts';
import { listedYears } from './archive/years.ts';
import { deskConfig } from './config.ts';
import { danish } from './danish.ts';
import { mediaLibrary } from './media/media-library.ts';
import { shelfIn } from './media/shelf-in.ts';
import { mediaSource } from './media/source.ts';
import { formFirstOnPhone } from './look/form-first-on-phone.ts';
import { registerPreviews } from './preview/register.ts';
import { checkBeforeSaving } from './saving/check-before-saving.ts';
import { completeReleases } from './saving/complete-release.ts';
import { askForLink } from '../stored/search/link-dialog.ts';
import { chooseWords, linkWords } from '../stored/search/words.ts';
import { goesWith } from '../checks/goes-with.ts';
import { goneAddressField } from './widgets/gone-address.ts';
import { listWhatGoes } from './saving/list-what-goes.ts';
import { publishedNow } from '../stored/published.ts';
import { publishedUsesNow } from '../stored/published-uses.ts';
import { neverReplace } from './saving/told/never-replace.ts';
import { library, store } from './saving/store.ts';
import { tidyAddresses } from './saving/tidy-addresses.ts';
import { watchBackends } from './saving/watch-backends.ts';
import { handOverParts } from './stand-ins/handed-over.ts';
import { handOver } from './stand-ins/serializers.ts';
import { showStatus } from './status/show-status.ts';
import { countCharacters } from './widgets/counter.ts';
import { LockedField } from './widgets/locked.ts';
import { speakDanish } from './widgets/danish-choices.ts';
import { focusPointField } from './widgets/focus-point.ts';
import { inCopenhagen } from './widgets/datetime.ts';
import { inModeOfItsOwn } from './widgets/own-mode.ts';
import { pasteAsMeant } from './widgets/paste.ts';
import { pressLinkField } from './widgets/press-link.ts';
import { withoutFalseChange } from './widgets/quiet-relation.ts';
import { withThumbnail } from './widgets/thumbnail.ts';
import { TableField } from './widgets/table.ts';

type DecapConfig = NonNullable<Parameters<typeof CMS.init>[0]>['config'];

/** Gives Decap all that the newsroom has in its place or around it, and starts it. What is done and why: docs/decap.md. */
export async function startDecap(): Promise<void> {
  CMS.registerLocale('da', danish(CMS.getLocale('da')));
  CMS.registerCustomFormat('mdx-frontmatter', 'mdx', namedWhenBroken(mdxFrontMatter, 'mdx'));
  CMS.registerCustomFormat('mdx-source', 'mdx', namedWhenBroken(mdxSource, 'mdx'));
  CMS.registerCustomFormat('plain-yaml', 'yaml', namedWhenBroken(plainYaml, 'yaml'));
  handOver({ markdownToSlate, slateToMarkdown });
  for (const block of [...editorBlocks, tableBlock, rawMarkdown])
    CMS.registerEditorComponent({ ...block, toPreview: block.toBlock });
  withoutFalseChange(CMS.getWidget('relation'));
  pasteAsMeant(document);
  Reflect.set(Object(CMS.getWidget('datetime')), 'control', inCopenhagen(CMS.getWidget('datetime')));
  Reflect.set(Object(CMS.getWidget('image')), 'control', withThumbnail(CMS.getWidget('image')));
  Reflect.set(Object(CMS.getWidget('markdown')), 'control', inModeOfItsOwn(CMS.getWidget('markdown')));
  CMS.registerWidget('press-link', pressLinkField(store));
  CMS.registerWidget('locked', LockedField);
  for (const name of ['string', 'text']) countCharacters(CMS.getWidget(name));
  CMS.registerWidget('table', TableField);
  registerPreviews(CMS, store);
  formFirstOnPhone();
  addMissingAttributes(document);
  neverReplace(window);
  watchBackends(CMS);
  completeReleases(CMS);
  tidyAddresses(CMS, async () => [new URL(await siteAddress(store)).host, location.host]);
  listWhatGoes(CMS, library);

  const year = yearOf(new Date());
  CMS.registerWidget('focus-point', focusPointField(mediaSource, `/media/${year}/`));
  const { archived, searchedIn } = await openArchive(CMS, year);
  handOverParts({
    FoundReleases: foundReleases(searchedIn),
    MediaLibrary: mediaLibrary(shelfIn(searchedIn)),
    askForLink: (before: string) => askForLink(searchedIn, before),
  });
  const findGone = () => askForLink(searchedIn, '', { ...linkWords, ...chooseWords }).then((found) => found?.address);
  const goesToo = async (address: string) => goesWith(address, (path) => library.text(path), await publishedNow());
  CMS.registerWidget('gone-address', goneAddressField(findGone, goesToo));
  for (const name of ['relation', 'select']) speakDanish(CMS.getWidget(name));
  const config = deskConfig({ origin: location.origin, year, archived, localServer });
  showStatus(CMS, config.collections);
  checkBeforeSaving(CMS, {
    store,
    published: publishedNow,
    uses: publishedUsesNow,
    years: listedYears(year),
    collections: config.collections,
    // The local server knows no drafts, whatever the configuration says.
    drafts: config.publish_mode === 'editorial_workflow' && localServer === undefined,
  });

  // Decap's types lag behind Decap. That it accepts the configuration is tested against its own schema (config.test.ts).
  CMS.init({ config: config as unknown as DecapConfig });
}
