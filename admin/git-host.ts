import type { GitHost } from './hosts/git-hosts.ts';

/**
 * Where the desk saves in production: the one file that web staff change to name their Git host. How the desk is
 * registered there, and what Gitea, GitLab and GitHub need instead, is in docs/web-staff.md.
 */
export const gitHost: GitHost = {
  name: 'forgejo',
  address: 'https://git.fjordby.example',
  /** Owner and name, as in the repository's address. */
  repository: 'fjordby/nyhedsrum',
  /** The branch that the site is built from. */
  branch: 'main',
  /** The id that the host gives the desk when it is registered there. It is no secret. */
  application: '00000000-0000-0000-0000-000000000000',
};
