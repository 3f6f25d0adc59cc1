import type { Implementation, Loaded } from '../backends/implementation.ts';

/**
 * Has the second release of a headline named as such: `ny-borgmester-2`. Decap would call it `ny-borgmester-1`, as if it were
 * the first. Before something new is saved, Decap asks for the name that it would have, then for one with `-1`, `-2` and
 * so on, until there is no such file. Here `-1` counts as taken where the name without it is.
 * @param implementation what Decap saves through; its `getEntry` is replaced in place
 * @param route the part of the desk's address after `#`
 */
export function nameTheSecond(implementation: Implementation, route: () => string): void {
  const read = implementation.getEntry.bind(implementation);
  implementation.getEntry = async (path): Promise<Loaded> => {
    const [, name, ending] = /^(.*)-1(\.\w+)$/.exec(path) ?? [];
    if (name !== undefined && /^#\/collections\/[^/]+\/new\b/.test(route())) {
      const first = await read(`${name}${ending}`).catch(() => undefined);
      if (first?.data) return first;
    }
    return read(path);
  };
}
