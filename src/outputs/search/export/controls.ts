import { plainSpelling } from '../../../danish/spelling/spelling.ts';
import { searchText } from '../../../text/da/search.ts';
import type { Answer } from '../engine/engine.ts';
import type { SearchPageParts } from '../dom/parts.ts';
import { asCsv } from './csv.ts';
import { copyRows, saveFile } from './hand-over.ts';
import type { Row } from './row.ts';
import { mostRows, resultRows } from './rows.ts';

const words = searchText.take;

/**
 * Makes the buttons work that journalists take a list of results with.
 * @param current gives the search that is shown, and its query
 */
export function offerToTake(
  { copy, csv, took }: SearchPageParts,
  current: () => { answer: Answer | undefined; query: string },
): void {
  // A site without HTTPS has no clipboard.
  copy.hidden = !('clipboard' in navigator) || !('ClipboardItem' in window);
  copy.addEventListener('click', () => void take(copyRows, words.copied, words.notCopied));
  csv.addEventListener('click', () => {
    const name = fileName(current().query);
    void take(async (rows) => saveFile(name, 'text/csv;charset=utf-8', asCsv(await rows)), words.saved, words.failed);
  });

  async function take(
    hand: (rows: Promise<readonly Row[]>) => Promise<void>,
    done: (count: number) => string,
    failed: string,
  ): Promise<void> {
    const { answer } = current();
    if (!answer) return;
    const isCurrent = () => current().answer === answer;
    const tell = (text: string) => {
      if (isCurrent()) took.textContent = text;
    };
    const most = Math.min(answer.total, mostRows);
    try {
      await hand(resultRows(answer, (count) => tell(count > 0 ? words.fetching(count, most) : ''), isCurrent));
      tell(answer.total > most ? `${done(most)} (${words.most(most, answer.total)})` : done(most));
    } catch (error) {
      console.error(error);
      tell(failed);
    }
  }
}

/** `nyheder-virksomhedspraktik.csv` */
function fileName(query: string): string {
  const name = plainSpelling(query)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return [words.file, name].filter(Boolean).join('-') + '.csv';
}
