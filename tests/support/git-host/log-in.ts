import { createHash, randomUUID } from 'node:crypto';

/** Someone who may log in. */
export interface Account {
  login: string;
  name: string;
  /** False for someone whom the protection of `main` stops. */
  mayPublish?: boolean;
}

/** The desk as it is registered at the host: its id, and the one address that people are sent back to. */
export interface Application {
  id: string;
  redirect: string;
}

/** Log-in by authorization code with PKCE (RFC 7636), for one public application. */
export class LogIn {
  readonly #codes = new Map<string, { challenge: string; account: Account }>();
  readonly #tokens = new Map<string, Account>();
  readonly #accounts: Account[];
  readonly #application: Application;

  constructor(accounts: Account[], application: Application) {
    this.#accounts = accounts;
    this.#application = application;
  }

  /** The page where people say who they are. Each name leads back to the desk with a code. */
  page(query: URLSearchParams): [status: number, html: string] {
    const { id, redirect } = this.#application;
    const challenge = query.get('code_challenge');
    if (query.get('client_id') !== id || query.get('redirect_uri') !== redirect) return [400, 'Unregistered'];
    if (query.get('code_challenge_method') !== 'S256' || !challenge) return [400, 'PKCE is required'];
    const links = this.#accounts.map((account) => {
      const code = randomUUID();
      this.#codes.set(code, { challenge, account });
      const back = new URLSearchParams({ code, state: query.get('state') ?? '' });
      return `<p><a href="${redirect}?${back.toString().replaceAll('&', '&amp;')}">${account.name}</a></p>`;
    });
    return [200, `<!doctype html><title>Forgejo</title>${links.join('')}`];
  }

  /** Gives a token for a code, once, to whoever knows what the code's challenge was made of. */
  token(sent: Record<string, string>): [status: number, answer: object] {
    const granted = this.#codes.get(sent['code'] ?? '');
    this.#codes.delete(sent['code'] ?? '');
    const { id, redirect } = this.#application;
    if (sent['client_id'] !== id || sent['redirect_uri'] !== redirect) return [400, { error: 'invalid_client' }];
    const proof = createHash('sha256').update(sent['code_verifier'] ?? '');
    if (!granted || proof.digest('base64url') !== granted.challenge) return [400, { error: 'unauthorized_client' }];
    const token = randomUUID();
    this.#tokens.set(token, granted.account);
    return [200, { access_token: token, token_type: 'bearer', expires_in: 3600 }];
  }

  /** Who sends this `Authorization: token …`, if it is good. */
  who(authorization: string | undefined): Account | undefined {
    return this.#tokens.get(authorization?.replace(/^token /, '') ?? '');
  }

  /** As when a token’s hour is over. */
  forgetTokens(): void {
    this.#tokens.clear();
  }
}
