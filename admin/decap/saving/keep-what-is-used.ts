import { usesOf } from '../../checks/in-use.ts';
import type { Store } from '../../stored/store.ts';
import { publishedUsesNow } from '../../stored/published-uses.ts';
import type { Implementation } from '../backends/implementation.ts';
import * as refusal from './refusal.ts';

/**
 * Lets nothing be deleted that something else refers to: the site could not be built, for anybody.
 * @param implementation what Decap deletes through; its method is replaced in place
 * @param years those whose releases the desk reads
 */
export function keepWhatIsUsed(implementation: Implementation, store: Store, years: () => readonly number[]): void {
  const deleteFiles = implementation.deleteFiles.bind(implementation);
  implementation.deleteFiles = async (paths, message) => {
    for (const path of paths.filter((one) => /^content\/(?!media\/)\w+\//.test(one))) {
      const published = await publishedUsesNow();
      if (!published) throw refusal.mayBeInUse();
      const uses = await usesOf(path, { store, years: years(), published });
      const [, folder = ''] = path.split('/');
      if (uses.length > 0)
        throw refusal.inUse(
          folder,
          uses.map(({ name }) => name),
        );
    }
    return deleteFiles(paths, message);
  };
}
