import { expect, test, vi } from 'vitest';
import type { Implementation, User } from '../backends/implementation.ts';
import { withNewestLogIn } from './log-in-again.ts';

const refused = () => Object.assign(new Error('token is required'), { status: 401 });

/** A desk that began with one token, at a host that takes another. */
function desk(taken: string) {
  const implementation = {
    token: 'old',
    async restoreUser(user: User) {
      this.token = user.token ?? '';
      return user;
    },
  };
  const save = vi.fn(async () => {
    if (implementation.token !== taken) throw refused();
    return 'saved';
  });
  const run = (stored: User | undefined) =>
    withNewestLogIn(implementation as unknown as Implementation, () => stored, save);
  return { run, save };
}

test('a log-in in another tab is enough to go on in this one', async () => {
  const { run, save } = desk('new');
  expect(await run({ token: 'new' })).toBe('saved');
  expect(save).toHaveBeenCalledTimes(2);
});

test.each([undefined, {}, { token: 'old' }])('without a newer log-in one is told to log in (%o)', async (stored) => {
  const { run, save } = desk('new');
  await expect(run(stored)).rejects.toThrow('ikke længere logget ind');
  expect(save).toHaveBeenCalledTimes(1);
});

test('any other error stays what it is, and nothing is tried twice', async () => {
  const save = vi.fn(() => Promise.reject(new Error('Failed to fetch')));
  const failed = withNewestLogIn({ token: 'old' } as Implementation, () => ({ token: 'new' }), save);
  await expect(failed).rejects.toThrow('Failed to fetch');
  expect(save).toHaveBeenCalledTimes(1);
});
