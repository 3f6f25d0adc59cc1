import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reference } from './docs-reference/reference.ts';

/** Where the reference lies. */
export const referenceFile = join(import.meta.dirname, '../docs/reference.md');

/** The reference as the formatter lays it out, so that the file passes both tests. */
export async function formattedReference(): Promise<string> {
  return format(reference(), { ...(await resolveConfig(referenceFile)), parser: 'markdown' });
}

// Run as a program: `npx node scripts/docs-reference.ts`.
if (import.meta.main) await writeFile(referenceFile, await formattedReference());
