import type { Implementation } from '../backends/implementation.ts';
import { namesUnder } from '../saving/names.ts';

/**
 * Has the local server's files listed by name alone. It would hand over every picture of the folder whenever a form is
 * opened; what is shown is fetched by itself.
 * @param implementation the local server's; its `getMedia` is replaced in place, and says itself where each can be seen
 */
export function listByName(implementation: Implementation): void {
  implementation.getMedia = async (folder) => {
    const paths = await namesUnder(implementation, 'content/media').catch(() => []);
    return paths
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => ({ path, id: path, name: path.slice(folder.length + 1), displayURL: { path } }));
  };
  // Whoever asks where a file can be seen waits half a minute for a file without an address.
  implementation.getMediaDisplayURL = async ({ path }) => (await implementation.getMediaFile?.(path))?.url ?? '';
}
