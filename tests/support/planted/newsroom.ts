import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content as demonstration } from '../build.ts';
import { newSecret } from '../../../src/content-types/releases/press-key.ts';
import { Marks } from './marks.ts';
import { plant } from './release.ts';

/** A small newsroom with marks in all that is public and in all that is not, in a repository with a past. */
export async function plantNewsroom(folder: string) {
  const content = join(folder, 'content');
  const copied = ['pages', 'municipalities/fjordby.mdx', 'people/mads-lind.yaml', 'people/selma-iversen.yaml'];
  for (const path of copied) cpSync(join(demonstration, path), join(content, path), { recursive: true });
  const settings = readFileSync(join(demonstration, 'settings.yaml'), 'utf8');
  // What it features and when it opened is the demonstration's own.
  writeFileSync(join(content, 'settings.yaml'), settings.replace(/^featured:\n(?: {2}.*\n)*|^opened:.*\n/gm, ''));
  mkdirSync(join(content, 'initiatives'));
  writeFileSync(
    join(content, 'initiatives/indsats.mdx'),
    '---\ntitle: Indsatsen\nsummary: En indsats, som nyhederne kan handle om, uden at den siger noget.\nfrom: 2026-01-01\n---\n\nMere er der ikke.\n',
  );

  const secrets = { waiting: newSecret(), out: newSecret() };
  const open = new Marks('b');
  const hidden = {
    'a scheduled release with a press link': new Marks('c'),
    'a scheduled release': new Marks('d'),
    'a draft': new Marks('f'),
    'notes and withdrawals ahead': new Marks('g'),
    'what was saved before publication': new Marks('h'),
  };
  const [withLink, scheduled, draft, ahead, before] = Object.values(hidden) as [Marks, Marks, Marks, Marks, Marks];
  await plant(content, withLink, { publishAt: '2026-12-01T09:00:00+01:00', pressKey: secrets.waiting });
  await plant(content, scheduled, {
    publishAt: '2027-01-01T09:00:00+01:00',
    notes: [{ at: '2026-11-01T09:00:00+01:00', kind: 'correction' }],
    withdrawn: '2026-11-01T10:00:00+01:00',
  });
  await plant(content, draft, { publishAt: '2026-06-01T09:00:00+02:00', draft: true, pressKey: newSecret() });
  const published = await plant(
    content,
    open,
    {
      publishAt: '2026-06-01T09:00:00+02:00',
      pressKey: secrets.out,
      notes: [
        { at: '2026-07-01T09:00:00+02:00', kind: 'correction' },
        { at: '2026-12-24T09:00:00+01:00', kind: 'update' },
      ],
      withdrawn: '2027-02-01T09:00:00+01:00',
    },
    ahead,
  );
  rememberDrafts(folder, join(content, `releases/${published}.mdx`), before);
  return { content, open, hidden, secrets, published };
}

/** Commits the newsroom as if the public release had been written as a draft first, and corrected later. */
function rememberDrafts(folder: string, file: string, before: Marks): void {
  const now = readFileSync(file, 'utf8');
  const commit = (text: string, at: string) => {
    writeFileSync(file, text);
    commitAll(folder, at);
  };
  git(folder, '2026-05-01T09:00:00Z', 'init', '-q', '-b', 'main');
  commit(
    `${now}\nI kladden stod ${before.in('text of the draft')}.\n`.replace('\n---\n', '\ndraft: true\n---\n'),
    '2026-05-01T09:00:00Z',
  );
  commit(`${now}\nSiden rettet ${before.in('text that was scheduled')}.\n`, '2026-05-20T09:00:00Z');
  commit(`${now}\nDet stod her fra begyndelsen.\n`, '2026-05-30T09:00:00Z');
  commit(now, '2026-07-01T07:00:00Z');
}

/** Commits what has changed in a planted newsroom, or in some of its content, at a moment. */
export function commitAll(folder: string, at: string, ...paths: string[]): void {
  git(folder, at, 'add', '-A', ...paths.map((path) => `content/${path}`));
  git(folder, at, 'commit', '-q', '-m', 'Gem');
}

function git(folder: string, at: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Redaktionen', '-c', 'user.email=red@fjordby.example', '-c', 'commit.gpgSign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  execFileSync('git', [...who, ...args], { cwd: folder, env, stdio: 'pipe' });
}
