import type CMS from 'decap-cms-app';
import type { Implementation } from './implementation.ts';
import { connectStore } from './store.ts';

/** Everything that the desk may save through. Which one is used is decided by the configuration. */
const backends = ['forgejo', 'gitea', 'gitlab', 'github', 'proxy'];

/** Puts the desk's own care around whatever Decap saves through. To be called before Decap starts. */
export function watchBackends(cms: Pick<typeof CMS, 'getBackend'>): void {
  for (const name of backends) {
    const backend = cms.getBackend(name) as { init: (...given: unknown[]) => Implementation } | undefined;
    if (!backend) continue;
    const { init } = backend;
    backend.init = (...given) => {
      const implementation = init(...given);
      connectStore(implementation);
      return implementation;
    };
  }
}
