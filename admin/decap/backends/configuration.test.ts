import ForgejoLogin from 'decap-cms-backend-forgejo/dist/esm/AuthenticationPage.js';
import Forgejo from 'decap-cms-backend-forgejo/dist/esm/implementation.js';
import GiteaLogin from 'decap-cms-backend-gitea/dist/esm/AuthenticationPage.js';
import Gitea from 'decap-cms-backend-gitea/dist/esm/implementation.js';
import GitHubLogin from 'decap-cms-backend-github/dist/esm/AuthenticationPage.js';
import GitHub from 'decap-cms-backend-github/dist/esm/implementation.js';
import GitLabLogin from 'decap-cms-backend-gitlab/dist/esm/AuthenticationPage.js';
import GitLab from 'decap-cms-backend-gitlab/dist/esm/implementation.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gitHost } from '../../git-host.ts';
import { originOf, type GitHost } from '../../hosts/git-hosts.ts';
import { backendFor } from './configuration.ts';

// Decap's own parts, with what they ask of a browser taken away. What they would log in with is kept.
const logins = vi.hoisted(() => [] as Record<string, string>[]);
vi.mock('decap-cms-lib-util', () => ({ asyncLock: () => ({}), unsentRequest: {}, responseParser: () => undefined }));
vi.mock('decap-cms-ui-default', () => ({ Icon: 'i', AuthenticationPage: 'div' }));
vi.mock('decap-cms-lib-auth', () => {
  const kept = (way: string) =>
    class {
      constructor(options: Record<string, string>) {
        logins.push({ way, ...options });
      }
      completeAuth() {}
      authenticate() {}
    };
  return {
    PkceAuthenticator: kept('pkce'),
    ImplicitAuthenticator: kept('implicit'),
    NetlifyAuthenticator: kept('server'),
  };
});

const repository = { repository: 'fjordby/nyhedsrum', branch: 'main' };
const own = (name: 'forgejo' | 'gitea' | 'gitlab') => ({
  ...repository,
  name,
  address: 'https://git.fjordby.example/',
  application: 'f0e1',
});
const github: GitHost = { ...repository, name: 'github', loginServer: 'https://login.fjordby.example' };

const decap = {
  forgejo: { Implementation: Forgejo, Login: ForgejoLogin },
  gitea: { Implementation: Gitea, Login: GiteaLogin },
  gitlab: { Implementation: GitLab, Login: GitLabLogin },
  github: { Implementation: GitHub, Login: GitHubLogin },
};

/** Starts Decap's part for a host, and opens and uses its log-in. */
function started(host: GitHost) {
  const { backend, publishMode } = backendFor(host);
  const { Implementation, Login } = decap[host.name];
  const implementation = new Implementation({ backend }, { useWorkflow: publishMode === 'editorial_workflow' });
  vi.stubGlobal('document', { location: { host: 'nyheder.fjordby.example' } });
  const { base_url, auth_endpoint: authEndpoint } = backend;
  const page = new Login({ config: { backend }, base_url, authEndpoint, onLogin() {}, t: String });
  page.componentDidMount();
  page.handleLogin({ preventDefault() {} });
  return implementation;
}

beforeEach(() => {
  logins.length = 0;
});

describe.each(['forgejo', 'gitea', 'gitlab'] as const)('%s', (name) => {
  test('is started by Decap with the repository, the branch and the address that web staff named', () => {
    expect(started(own(name))).toMatchObject({
      repo: 'fjordby/nyhedsrum',
      branch: 'main',
      apiRoot: `https://git.fjordby.example/api/${name === 'gitlab' ? 'v4' : 'v1'}`,
    });
  });

  test('lets staff log in at the municipality’s own host, with no server of ours and no secret', () => {
    started(own(name));
    expect(logins).toEqual([
      expect.objectContaining({ way: 'pkce', base_url: 'https://git.fjordby.example', app_id: 'f0e1' }),
    ]);
  });

  test('is the only place that the desk may talk to', () => {
    expect(originOf(own(name))).toBe('https://git.fjordby.example');
  });
});

test('GitHub is reached through the log-in server', () => {
  expect(started(github)).toMatchObject({ repo: 'fjordby/nyhedsrum', apiRoot: 'https://api.github.com' });
  expect(logins).toMatchObject([{ way: 'server', base_url: 'https://login.fjordby.example', auth_endpoint: 'auth' }]);
});

test.each([own('forgejo'), own('gitlab'), github])('drafts are reviewed before they are published at $name', (host) => {
  expect(backendFor(host).publishMode).toBe('editorial_workflow');
});

test('Gitea publishes at once, since Decap has no review there', () => {
  const { backend, publishMode } = backendFor(own('gitea'));
  expect(publishMode).toBe('simple');
  expect(() => new Gitea({ backend }, { useWorkflow: true })).toThrow('does not support editorial workflow');
});

test('a host in a folder of its own is found there', () => {
  const host = { ...own('forgejo'), address: 'https://fjordby.example/git' };
  expect(backendFor(host).backend).toMatchObject({ api_root: 'https://fjordby.example/git/api/v1' });
  expect(originOf(host)).toBe('https://fjordby.example');
});

test('at GitHub the desk may talk to GitHub', () => {
  expect(originOf(github)).toBe('https://api.github.com');
});

test.each(['http://git.fjordby.example', 'git.fjordby.example', ''])('nobody logs in over “%s”', (address) => {
  expect(() => backendFor({ ...own('forgejo'), address })).toThrow('must begin with https://');
  expect(() => backendFor({ ...github, loginServer: address })).toThrow('must begin with https://');
  expect(() => originOf({ ...github, loginServer: address })).toThrow('must begin with https://');
});

test('what web staff have named can be used', () => {
  expect(() => backendFor(gitHost)).not.toThrow();
});
