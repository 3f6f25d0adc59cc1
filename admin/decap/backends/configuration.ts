import { loginAddress, type GitHost } from '../../hosts/git-hosts.ts';

/** What Decap is told of the Git host. */
interface Backend {
  backend: Record<string, unknown>;
  /** With `editorial_workflow` a release is draft, in review or ready before it is published. Gitea has none in Decap (decaporg/decap-cms#7115). */
  publishMode: 'editorial_workflow' | 'simple';
}

/**
 * Tells Decap how to reach a Git host. Everything but the five lines in `git-host.ts` is derived here.
 * @throws when an address is not one that begins with `https://`: staff log in there
 */
export function backendFor(host: GitHost): Backend {
  const address = loginAddress(host);
  const common = {
    name: host.name,
    repo: host.repository,
    branch: host.branch,
    base_url: address,
    commit_messages: messages,
    // Only those who may write in the repository may write here.
    open_authoring: false,
  };
  if (host.name === 'github') return drafting({ ...common, auth_endpoint: 'auth', squash_merges: true });
  const own = { ...common, app_id: host.application };
  switch (host.name) {
    case 'forgejo':
      return drafting({ ...own, api_root: `${address}/api/v1` });
    case 'gitea':
      return { backend: { ...own, api_root: `${address}/api/v1` }, publishMode: 'simple' };
    case 'gitlab':
      return drafting({ ...own, api_root: `${address}/api/v4`, auth_type: 'pkce', squash_merges: true });
  }
}

const drafting = (backend: Backend['backend']): Backend => ({ backend, publishMode: 'editorial_workflow' });

/** What stands in the repository's history, where the municipality's own people read it. */
const messages = {
  create: 'Opret {{collection}}: {{slug}}',
  update: 'Ret {{collection}}: {{slug}}',
  delete: 'Slet {{collection}}: {{slug}}',
  uploadMedia: 'Læg {{path}} op',
  deleteMedia: 'Slet {{path}}',
};
