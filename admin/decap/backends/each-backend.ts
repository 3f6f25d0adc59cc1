import type CMS from 'decap-cms-app';
import type { Implementation } from './implementation.ts';

/** Everything that the desk may save through. Which one is used is decided by the configuration. */
const backends = ['forgejo', 'gitea', 'gitlab', 'github', 'proxy'] as const;

interface Backend {
  init(config: unknown, options: { useWorkflow?: boolean }): Implementation;
}

interface About {
  name: (typeof backends)[number];
  /** Whether what is saved is a draft before it is published. */
  workflow: boolean;
}

/**
 * Lets something be done with what Decap saves through, as soon as Decap has made it. To be called before Decap starts.
 * @param act is given what is saved through, and what there is to know about it
 */
export function eachBackend(
  cms: Pick<typeof CMS, 'getBackend'>,
  act: (implementation: Implementation, about: About) => void,
): void {
  for (const name of backends) {
    const backend = cms.getBackend(name) as Backend | undefined;
    if (!backend) continue;
    const init = backend.init.bind(backend);
    backend.init = (config, options) => {
      const implementation = init(config, options);
      act(implementation, { name, workflow: options.useWorkflow ?? false });
      return implementation;
    };
  }
}
