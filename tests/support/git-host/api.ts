import type { Account } from './log-in.ts';
import type { Change, Repository } from './repository.ts';

/** What the host keeps beside the repository. */
export interface Kept {
  repository: Repository;
  pulls: Pull[];
  labels: Label[];
}

export interface Pull {
  number: number;
  title: string;
  state: 'open' | 'closed';
  head: string;
  author: string;
  labels: Label[];
}

interface Label {
  id: number;
  name: string;
}

interface Question {
  account: Account;
  /** What the path names: a branch, a file, a number. */
  at: string;
  query: URLSearchParams;
  sent: Sent;
}

/** What the desk sends in a body; each question uses some of it. */
interface Sent {
  branch: string;
  message: string;
  files: { operation: 'create' | 'update' | 'delete'; path: string; content?: string; sha?: string }[];
  new_branch_name: string;
  old_ref_name: string;
  title: string;
  head: string;
  state: Pull['state'];
  name: string;
  labels: number[];
}

type Answer = [status: number, body?: unknown];
type Route = [method: string, path: RegExp, answer: (kept: Kept, question: Question) => Answer];

const missing: Answer = [404, { message: 'The target couldn’t be found.' }];
const refused = (status: number, message: string): Answer => [status, { message }];

/**
 * The part of Forgejo's API that the desk uses, below `/api/v1/repos/<owner>/<name>`, answered as its own source answers
 * (routers/api/v1/repo, services/repository/files). Lists have one page, and that is all that Decap reads: a browser is
 * not shown the header that leads to the next.
 */
export const routes: Route[] = [
  ['GET', /^$/, () => [200, { owner: { login: 'fjordby' }, permissions: { push: true } }]],

  [
    'GET',
    /^branches\/(.+)$/,
    ({ repository }, { at }) => {
      const commit = repository.branches.get(at);
      return commit ? [200, { name: at, commit: { id: commit.id } }] : missing;
    },
  ],
  [
    'POST',
    /^branches$/,
    ({ repository }, { sent }) => {
      const from = repository.branches.get(sent.old_ref_name);
      if (!from) return missing;
      if (repository.branches.has(sent.new_branch_name)) return refused(409, 'The branch already exists.');
      repository.branches.set(sent.new_branch_name, from);
      return [201, { name: sent.new_branch_name, commit: { id: from.id } }];
    },
  ],
  ['DELETE', /^branches\/(.+)$/, ({ repository }, { at }) => (repository.branches.delete(at) ? [204] : missing)],

  [
    'GET',
    /^git\/trees\/(.+)$/,
    ({ repository }, { at }) => {
      const commit = repository.find(at);
      if (!commit) return missing;
      const tree = [...commit.tree].map(([path, sha]) => ({
        path,
        sha,
        type: 'blob',
        size: repository.contents.get(sha)?.length,
      }));
      // 1000 unless the host is told otherwise (DEFAULT_GIT_TREES_PER_PAGE).
      return [200, { sha: at, tree: tree.slice(0, 1000), truncated: tree.length > 1000 }];
    },
  ],
  [
    'GET',
    /^git\/blobs\/(.+)$/,
    ({ repository }, { at }) => {
      const content = repository.contents.get(at);
      return content ? [200, { sha: at, encoding: 'base64', content: content.toString('base64') }] : missing;
    },
  ],
  [
    'GET',
    /^commits$/,
    ({ repository }, { query }) => {
      const path = query.get('path') ?? '';
      const commits = repository.history(query.get('sha') ?? 'main').filter(({ tree }) => tree.has(path));
      return [
        200,
        commits.slice(-1).map(({ author }) => ({ commit: { author: { name: author, date: '2026-11-21T12:00:00Z' } } })),
      ];
    },
  ],
  [
    'GET',
    /^contents\/(.+)$/,
    ({ repository }, { at, query }) => {
      const sha = repository.branches.get(query.get('ref') ?? 'main')?.tree.get(at);
      return sha ? [200, { type: 'file', path: at, sha }] : missing;
    },
  ],
  ['POST', /^contents$/, change],

  [
    'GET',
    /^pulls$/,
    ({ pulls }, { query }) => [
      200,
      pulls.filter(({ state }) => [state, 'all'].includes(query.get('state') ?? 'open')).map(shown),
    ],
  ],
  [
    'POST',
    /^pulls$/,
    ({ repository, pulls }, { sent, account }) => {
      const head = sent.head.replace(/^fjordby:/, '');
      if (!repository.branches.has(head)) return missing;
      if (pulls.some((pull) => pull.head === head && pull.state === 'open'))
        return refused(409, 'pull request already exists');
      const pull: Pull = {
        number: pulls.length + 1,
        title: sent.title,
        state: 'open',
        head,
        author: account.login,
        labels: [],
      };
      pulls.push(pull);
      return [201, shown(pull)];
    },
  ],
  [
    'PATCH',
    /^pulls\/(\d+)$/,
    ({ pulls }, { at, sent }) => {
      const pull = pulls[Number(at) - 1];
      if (!pull) return missing;
      pull.state = sent.state;
      return [201, shown(pull)];
    },
  ],
  [
    'POST',
    /^pulls\/(\d+)\/merge$/,
    ({ repository, pulls }, { at, account }) => {
      const pull = pulls[Number(at) - 1];
      if (!pull || pull.state === 'closed') return missing;
      if (account.mayPublish === false) return refused(405, 'User not allowed to merge PR');
      if (!repository.fits('main', pull.head)) return refused(405, 'Please try again later');
      repository.merge('main', pull.head, pull.title, account.name);
      pull.state = 'closed';
      return [200];
    },
  ],
  [
    'GET',
    /^compare\/main\.\.\.fjordby:(.+)$/,
    ({ repository }, { at }) =>
      repository.branches.has(at)
        ? [
            200,
            {
              commits: [],
              files: repository.changed('main', at).map(({ path, status }) => ({ filename: path, status })),
            },
          ]
        : missing,
  ],

  ['GET', /^labels$/, ({ labels }) => [200, labels]],
  [
    'POST',
    /^labels$/,
    ({ labels }, { sent }) => {
      const label = { id: labels.length + 1, name: sent.name };
      labels.push(label);
      return [201, label];
    },
  ],
  [
    'PUT',
    /^issues\/(\d+)\/labels$/,
    ({ pulls, labels }, { at, sent }) => {
      const pull = pulls[Number(at) - 1];
      if (!pull) return missing;
      pull.labels = labels.filter(({ id }) => sent.labels.includes(id));
      return [200, pull.labels];
    },
  ],
];

/** Several files in one commit. Each change names the content that it replaces; if that is gone, none is made. */
function change({ repository }: Kept, { sent, account }: Question): Answer {
  const tree = repository.branches.get(sent.branch)?.tree;
  if (!tree) return missing;
  if (sent.branch === 'main' && account.mayPublish === false) return refused(403, 'user cannot commit to repo');
  for (const { operation, path, sha } of sent.files) {
    const now = tree.get(path);
    if (operation === 'create' && now) return refused(422, `repository file already exists [path: ${path}]`);
    if (operation !== 'create' && !now) return refused(404, `repository file does not exist [path: ${path}]`);
    if (operation !== 'create' && sha !== now)
      return refused(422, `sha does not match [given: ${sha}, expected: ${now}]`);
  }
  const changes = sent.files.map(({ operation, path, content = '' }): Change => ({
    path,
    ...(operation !== 'delete' && { content: Buffer.from(content, 'base64') }),
  }));
  const { id } = repository.commit(sent.branch, changes, sent.message, account.name);
  return [201, { commit: { sha: id } }];
}

/** A pull request as the host tells of it. For a branch of the same repository, the label is the branch alone. */
const shown = ({ head, author, ...pull }: Pull) => ({
  ...pull,
  head: { ref: head, label: head, repo: { owner: { login: 'fjordby' } } },
  user: { login: author },
  updated_at: '2026-11-21T12:00:00Z',
});
