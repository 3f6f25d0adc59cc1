import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readArchive } from '../../archive/read.ts';
import type { Problem } from '../../ground/problem.ts';
import type { RewrittenFiles } from './rework.ts';
import { writeAll } from './write.ts';

/**
 * Reads the content as it would be, in a copy.
 * @returns every problem that it does not have now
 */
export async function newProblems(content: string, changes: RewrittenFiles): Promise<Problem[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'newsroom-erase-'));
  const copy = join(scratch, basename(content));
  const media = join(content, 'media');
  try {
    // The media library is large, and is only copied when something in it changes.
    const isMediaTouched = [...changes.keys()].some((file) => file.startsWith('media/'));
    await mkdir(copy);
    await cp(content, copy, {
      recursive: true,
      filter: (path) => basename(path) !== '.git' && (isMediaTouched || path !== media),
    });
    if (!isMediaTouched) await symlink(media, join(copy, 'media'), 'junction').catch(() => undefined);
    await writeAll(copy, changes);
    const [now, then] = await Promise.all([readArchive(dirname(content), content), readArchive(scratch, copy)]);
    const known = new Set(now.problems.map(describe));
    return then.problems.filter((problem) => !known.has(describe(problem)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const describe = ({ file, field, message }: Problem): string => `${file} ${field} ${message}`;
