interface Repository {
  /** Owner and name: `fjordby/nyhedsrum`. */
  repository: string;
  /** The branch that the site is built from. */
  branch: string;
}

/** A host where staff log in straight from the desk (PKCE), without a server of ours. */
interface OwnHost extends Repository {
  name: 'forgejo' | 'gitea' | 'gitlab';
  /** `https://git.fjordby.example`, with the folder if the host lives in one. */
  address: string;
  /** The id of the desk as a public OAuth2 application at the host. */
  application: string;
}

/** GitHub knows no log-in without a secret, so a small server must keep it (Decap’s documents name some). */
interface GitHub extends Repository {
  name: 'github';
  /** Address of that server, without `/auth`. */
  loginServer: string;
}

export type GitHost = OwnHost | GitHub;

/** What Decap is told of the Git host, and what follows from it. */
interface Backend {
  backend: Record<string, unknown>;
  /** With `editorial_workflow` a release is draft, in review or ready before it is published. Gitea has none in Decap (decaporg/decap-cms#7115). */
  publishMode: 'editorial_workflow' | 'simple';
  /** The one place outside the site that the desk's page may talk to: `https://git.fjordby.example`. */
  origin: string;
}

/**
 * Tells Decap how to reach a Git host. Everything but the five lines in `git-host.ts` is derived here.
 * @throws when an address is not one that begins with `https://`: staff log in there
 */
export function backendFor(host: GitHost): Backend {
  const common = {
    name: host.name,
    repo: host.repository,
    branch: host.branch,
    commit_messages: messages,
    // Only those who may write in the repository may write here.
    open_authoring: false,
  };
  if (host.name === 'github') {
    const login = { base_url: secure(host.loginServer), auth_endpoint: 'auth' };
    return ready({ ...common, ...login, squash_merges: true }, 'https://api.github.com');
  }
  const address = secure(host.address);
  const own = { ...common, base_url: address, app_id: host.application };
  switch (host.name) {
    case 'forgejo':
      return ready({ ...own, api_root: `${address}/api/v1` }, address);
    case 'gitea':
      return { ...ready({ ...own, api_root: `${address}/api/v1` }, address), publishMode: 'simple' };
    case 'gitlab':
      return ready({ ...own, api_root: `${address}/api/v4`, auth_type: 'pkce', squash_merges: true }, address);
  }
}

const ready = (backend: Backend['backend'], address: string): Backend => ({
  backend,
  publishMode: 'editorial_workflow',
  origin: new URL(address).origin,
});

/** What stands in the repository's history, where the municipality's own people read it. */
const messages = {
  create: 'Opret {{collection}}: {{slug}}',
  update: 'Ret {{collection}}: {{slug}}',
  delete: 'Slet {{collection}}: {{slug}}',
  uploadMedia: 'Læg {{path}} op',
  deleteMedia: 'Slet {{path}}',
};

function secure(address: string): string {
  if (!/^https:\/\/[^/]/.test(address)) {
    throw new Error(`admin/git-host.ts: “${address}” must begin with https://, since staff log in there.`);
  }
  return address.replace(/\/+$/, '');
}
