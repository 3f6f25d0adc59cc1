import { expect, test } from 'vitest';
import { askAbsent, realWords } from './absent.ts';
import { readSet } from './data.ts';
import { openedEngine } from './engines.ts';

/** The share of real words that no text holds which may be answered as if one did. */
const mostWrong = 0.03;

test.each(['development', 'own', 'judged'] as const)(
  'a real word that no text of the %s set holds is never answered with another',
  async (name) => {
    const { releases } = readSet(name);
    const { engine, close } = await openedEngine(releases);
    const { asked, wrong } = await askAbsent(engine, releases, realWords());
    close();
    expect(asked).toBeGreaterThan(250);
    expect(wrong.length / asked, JSON.stringify(wrong)).toBeLessThanOrEqual(mostWrong);
  },
  120_000,
);
