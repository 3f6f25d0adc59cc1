import { localNamesAddress } from '../../hosts/local-names.ts';
import type { Implementation } from '../backends/implementation.ts';

/**
 * The paths of all files under a folder, two deep, without what is in them: `content/media/2026/besoeg.jpg`.
 * @throws when they cannot be told
 */
export async function namesUnder({ api }: Pick<Implementation, 'api'>, folder: string): Promise<string[]> {
  if (!api) {
    const answer = await fetch(`${localNamesAddress}?folder=${folder}`);
    if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
    return answer.json();
  }
  const files = await (api.listAllFiles?.(folder, true) ?? api.listFiles(folder, { depth: 2 }));
  return files.map(({ path }) => path);
}
