import type { BrowserContext } from 'playwright-core';
import { routes, type Kept, type Pull } from './git-host/api.ts';
import { LogIn, type Account, type Application } from './git-host/log-in.ts';
import { Repository, type Change } from './git-host/repository.ts';

/**
 * A stand-in for a Forgejo host with one repository, `fjordby/nyhedsrum`: log-in by PKCE and what the desk asks of the
 * API. It refuses what Forgejo refuses: a token that is none (401), a protected branch (403), a file that has changed
 * (422), a change that no longer fits (405).
 */
export class GitHost {
  readonly repository: Repository;
  readonly pulls: Pull[] = [];
  readonly logIn: LogIn;
  readonly #kept: Kept;
  readonly #origin: string;

  constructor(files: Change[], accounts: Account[], application: Application) {
    this.repository = new Repository(files);
    this.logIn = new LogIn(accounts, application);
    this.#kept = { repository: this.repository, pulls: this.pulls, labels: [] };
    this.#origin = new URL(application.redirect).origin;
  }

  /** Lets a browser find the host at an address where there is none. */
  async liveAt(address: string, context: BrowserContext): Promise<void> {
    await context.route(`${address}/**`, async (route) => {
      const request = route.request();
      const answer = this.answer(
        request.method(),
        new URL(request.url()),
        await request.headerValue('authorization'),
        request.postData() ?? '',
      );
      await route.fulfill({ ...answer, headers: { 'access-control-allow-origin': this.#origin } });
    });
  }

  /** What the host says to one request. */
  answer(method: string, url: URL, authorization: string | null, body: string) {
    if (url.pathname === '/login/oauth/authorize') {
      const [status, html] = this.logIn.page(url.searchParams);
      return { status, contentType: 'text/html; charset=utf-8', body: html };
    }
    if (url.pathname.startsWith('/avatars/')) return { status: 200, contentType: 'image/svg+xml', body: face };
    const sent: unknown = body === '' ? {} : JSON.parse(body);
    const [status, said] =
      url.pathname === '/login/oauth/access_token'
        ? this.logIn.token(sent as Record<string, string>)
        : this.#api(method, url, authorization, sent);
    return said === undefined ? { status } : { status, contentType: 'application/json', body: JSON.stringify(said) };
  }

  #api(method: string, url: URL, authorization: string | null, sent: unknown): [status: number, body?: unknown] {
    const account = this.logIn.who(authorization ?? undefined);
    if (!account) return [401, { message: 'token is required' }];
    if (url.pathname === '/api/v1/user') {
      const { login, name } = account;
      return [200, { login, full_name: name, avatar_url: `${url.origin}/avatars/${login}` }];
    }
    const path = /^\/api\/v1\/repos\/fjordby\/nyhedsrum\/?(.*)$/.exec(url.pathname)?.[1];
    for (const [asked, pattern, answer] of routes) {
      const found = path !== undefined && asked === method && pattern.exec(decodeURIComponent(path));
      if (found)
        return answer(this.#kept, { account, at: found[1] ?? '', query: url.searchParams, sent: sent as never });
    }
    return [404, { message: 'Not Found' }];
  }
}

const face = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>';
