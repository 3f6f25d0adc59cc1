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

/**
 * Where staff log in, without a slash at its end.
 * @throws when it does not begin with `https://`
 */
export function loginAddress(host: GitHost): string {
  const address = host.name === 'github' ? host.loginServer : host.address;
  if (!/^https:\/\/[^/]/.test(address)) {
    throw new Error(`admin/git-host.ts: “${address}” must begin with https://, since staff log in there.`);
  }
  return address.replace(/\/+$/, '');
}

/**
 * The one place outside the site that the desk's page may talk to: `https://git.fjordby.example`.
 * @throws when staff would log in at an address that does not begin with `https://`
 */
export function originOf(host: GitHost): string {
  const { origin } = new URL(loginAddress(host));
  return host.name === 'github' ? 'https://api.github.com' : origin;
}
