import type { PublicStanding } from '../../../src/life/embargo/standing.ts';
import { standingAsSentence } from '../../stored/status/words.ts';

/** How Decap's questions of deleting, publishing and withdrawing begin (`danish.ts`). */
const asked = /^Vil du (?:slette det|udgive nu|tage det af siden)/;

/** Has Decap's questions say first what the public sees of what they are about. */
export function askWithStatus(page: Window, open: () => PublicStanding | 'new' | undefined): void {
  const ask = page.confirm.bind(page);
  page.confirm = (question = '') => {
    const standing = asked.test(question) ? open() : undefined;
    const before = standing === undefined || standing === 'new' ? '' : `${standingAsSentence(standing, new Date())} `;
    return ask(before + question);
  };
}
