import type { Implementation, User } from '../backends/implementation.ts';
import { loggedOut } from './refusal.ts';

/**
 * Does something at the host, and once more if the log-in has run out meanwhile and the user has logged in anew in another
 * tab: both tabs share what is stored, but a page that is open goes on with the token that it began with.
 * @param storedUser the user whom the newest log-in has stored
 * @throws Refusal when there is no newer log-in
 */
export async function withNewestLogIn<Result>(
  implementation: Implementation,
  storedUser: () => User | undefined,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!isRefusedToken(error)) throw error;
    const user = storedUser();
    if (!user?.token || user.token === implementation.token) throw loggedOut();
    await implementation.restoreUser(user);
    return act();
  }
}

function isRefusedToken(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 401;
}
