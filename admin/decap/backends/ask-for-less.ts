import { afterLogIn } from './around.ts';
import type { Implementation } from './implementation.ts';

/**
 * Keeps the desk from asking for what it does not show: pictures of people that lie elsewhere than at the Git host, which
 * the page's policy would stop with a noise, and who changed each file and when, which is a request for every file in a
 * list.
 * @param host the Git host's origin
 */
export function askForLess(implementation: Implementation, host: string): void {
  afterLogIn(implementation, (user) => {
    const { api } = implementation;
    if (api?.readFileMetadata) api.readFileMetadata = () => Promise.resolve({ author: '', updatedOn: '' });
    if (user?.avatar_url && !user.avatar_url.startsWith(`${host}/`)) delete user.avatar_url;
  });
}
