import { fileURLToPath } from 'node:url';
import type { Part } from './parts.ts';

/** What is used of the bundler that it belongs to, Vite's own or the one that makes Decap ready for development. */
interface Bundler {
  error(message: string): never;
}

/**
 * Has the stand-ins take the places of parts of Decap, and counts them: a part that a new version of Decap no longer
 * imports so would be back without a word, and the desk with it as it was before there was a stand-in.
 * @param parts all that must be found
 * @returns a plugin for the desk's own code, or for the bundle of Decap that development begins with; it fails the bundle
 * when a part was not there
 */
export function standIns(parts: readonly Part[]) {
  const found = new Set<Part>();
  return {
    name: 'stand-ins',
    enforce: 'pre' as const,
    // Nothing of Decap runs while pages are made.
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart() {
      found.clear();
    },
    resolveId(asked: string, importer = ''): string | undefined {
      const by = importer.replaceAll('\\', '/');
      const part = parts.find((one) => one.asked === asked && by.endsWith(`/${one.by}`));
      if (!part) return undefined;
      found.add(part);
      return fileURLToPath(new URL(`../stand-ins/${part.standIn}.ts`, import.meta.url));
    },
    generateBundle(this: Bundler) {
      const missing = parts.filter((part) => !found.has(part));
      if (missing.length > 0) this.error(describe(missing));
    },
  };
}

function describe(missing: readonly Part[]): string {
  return [
    'The desk has stand-ins for parts of Decap that this version of Decap does not import:',
    ...missing.map(
      ({ asked, by, standIn }) => `- “${asked}” in ${by}, for which admin/decap/stand-ins/${standIn}.ts stands`,
    ),
    'See what Decap has instead, correct admin/decap/build/parts.ts, and try the desk: docs/decap.md says what each is for.',
  ].join('\n');
}
