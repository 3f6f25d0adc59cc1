import { globSync } from 'node:fs';
import { inject } from 'vitest';

const dist = inject('dist');
const pathsOf = (pattern: string) =>
  globSync(pattern, { cwd: dist }).map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

/** The pages of changes. None where the site was built from a shallow clone or without Git: what is claimed of them is skipped. */
export const changesPages: readonly string[] = pathsOf('nyheder/*/*/aendringer/index.html').sort();

/** The releases whose text has been changed, as paths. None in a clone that begins after the demonstration's edits. */
export const changedReleases: readonly string[] = pathsOf('nyheder/*/*/udgave/2/index.html')
  .map((path) => path.replace(/udgave\/2\/$/, ''))
  .sort();
