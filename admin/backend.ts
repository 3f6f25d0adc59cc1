/**
 * Where the desk saves in production: a Git host that the municipality runs or rents. Forgejo is the one that it can run
 * itself with log-in and review and no further server; GitLab and GitHub are set up the same way.
 */
export const backend = {
  name: 'forgejo',
  /** Owner and name of the repository on the Git host. */
  repo: 'fjordby/nyhedsrum',
  branch: 'main',
  /** The Git host's API. The desk logs in at the same host. */
  api_root: 'https://git.fjordby.example/api/v1',
  /** The id that the Git host gives the desk when it is registered there as an OAuth2 application (public client, PKCE). */
  app_id: '00000000-0000-0000-0000-000000000000',
  commit_messages: {
    create: 'Opret {{collection}}: {{slug}}',
    update: 'Ret {{collection}}: {{slug}}',
    delete: 'Slet {{collection}}: {{slug}}',
    uploadMedia: 'Læg {{path}} op',
    deleteMedia: 'Slet {{path}}',
  },
} as const;

/** The host that the desk's page must be allowed to talk to: `https://git.fjordby.example`. */
export const gitHost: string = new URL(backend.api_root).origin;
