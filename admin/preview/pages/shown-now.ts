/**
 * Parts of a page as the public sees it now: what follows from the news, and does not change while someone writes in a
 * form of something else.
 */
export class ShownNow {
  readonly #pages = new Map<string, Promise<Document | undefined>>();

  /**
   * @param address the page's path; undefined while it has none
   * @param selector finds the parts
   * @returns their HTML; empty where the public has no such page yet
   */
  async part(address: string | undefined, selector: string): Promise<string> {
    const page = await this.#page(address);
    return [...(page?.querySelectorAll(selector) ?? [])].map(({ outerHTML }) => outerHTML).join('');
  }

  #page(address: string | undefined): Promise<Document | undefined> {
    if (address === undefined) return Promise.resolve(undefined);
    const known = this.#pages.get(address) ?? load(address).catch(() => undefined);
    this.#pages.set(address, known);
    return known;
  }
}

async function load(address: string): Promise<Document | undefined> {
  const answer = await fetch(address);
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
}
