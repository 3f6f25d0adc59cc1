import type { AstroIntegrationLogger } from 'astro';
import { noSearchWords, type SearchWords } from '../content-types/search-words/search-words.ts';
import { manifestName } from '../outputs/search/files/manifest.ts';
import { Kept } from './kept.ts';
import { makeIndex } from './make-index.ts';
import type { PageVersion } from './search-pages.ts';

type Logger = Pick<AstroIntegrationLogger, 'warn' | 'error'>;

/** The search index of a running site, in memory. */
export class SiteIndex {
  readonly #origin: () => string;
  readonly #logger: Logger;
  readonly #searchWords: () => Promise<SearchWords>;
  readonly #pages = new Map<string, { version: string; html: string }>();
  #files: ReadonlyMap<string, Uint8Array> = new Map();
  #newest: ReadonlyMap<string, Uint8Array> = new Map();
  readonly #kept = new Kept();
  #indexed = '';
  #refreshing: Promise<void> | undefined;

  /**
   * @param origin the running site's address, asked for when it is needed: `http://127.0.0.1:4321`
   * @param searchWords reads what staff have said of words
   */
  constructor(
    origin: () => string,
    logger: Logger,
    searchWords: () => Promise<SearchWords> = () => Promise.resolve(noSearchWords),
  ) {
    this.#origin = origin;
    this.#logger = logger;
    this.#searchWords = searchWords;
  }

  /** A file of the index, by its name under `/pagefind/`. */
  async file(name: string): Promise<Uint8Array | undefined> {
    if (name === manifestName || this.#files.size === 0) await this.refresh();
    return this.#files.get(name);
  }

  /** Brings the index up to date. A failure is reported and leaves the last index in use. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#update()
      .catch((error: unknown) => this.#logger.error(`The search index is not up to date: ${String(error)}`))
      .finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #update(): Promise<void> {
    const pages: PageVersion[] = await (await this.#fetch('/soeg/sider.json')).json();
    const searchWords = await this.#searchWords();
    const versions = JSON.stringify([pages, searchWords]);
    if (versions === this.#indexed) return;
    // One at a time: whoever opens a page meanwhile waits for at most one of these.
    for (const page of pages) await this.#read(page);
    const listed = pages.map(({ address }) => ({ address, html: this.#pages.get(address)?.html ?? '' }));
    const { files } = await makeIndex(
      listed.filter(({ html }) => html.includes('data-pagefind-body')),
      searchWords,
      this.#kept,
    );
    // An open search page goes on asking for the files of the index before this one.
    this.#files = new Map([...this.#newest, ...files.map(({ path, content }) => [path, content] as const)]);
    this.#newest = new Map(files.map(({ path, content }) => [path, content]));
    this.#indexed = versions;
  }

  /** Reads a page that has changed. One that fails keeps what it said before, and is tried again when something changes. */
  async #read({ address, version }: PageVersion): Promise<void> {
    if (this.#pages.get(address)?.version === version) return;
    try {
      const html = await (await this.#fetch(address)).text();
      // A page that fails half-way has already answered that all is well.
      if (!html.includes('</html>')) throw new Error('the page breaks off');
      this.#pages.set(address, { version, html });
    } catch (error) {
      this.#logger.warn(`${address} cannot be searched as it is now: ${String(error)}`);
    }
  }

  async #fetch(address: string): Promise<Response> {
    const response = await fetch(this.#origin() + address, { headers: { accept: 'text/html, application/json' } });
    if (!response.ok) throw new Error(`the development server answers ${response.status} at ${address}`);
    return response;
  }
}
