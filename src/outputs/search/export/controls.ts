import { plainSpelling } from '../../../danish/spelling/spelling.ts';
import { searchText } from '../../../text/da/search.ts';
import type { Answer } from '../engine/engine.ts';
import type { SearchPageParts } from '../dom/parts.ts';
import { asCsv } from './csv.ts';
import { copyRows, saveFile } from './copy-or-save.ts';
import type { Row } from './row.ts';
import { mostRows, resultRows } from './rows.ts';

const words = searchText.export;

/**
 * Makes the buttons work that journalists export a list of results by.
 * @param current gives the search that is shown, and its query
 */
export function setUpExport(
  { copy, csv, exportStatus }: SearchPageParts,
  current: () => { answer: Answer | undefined; query: string },
): void {
  // A site without HTTPS has no clipboard.
  copy.hidden = !('clipboard' in navigator) || !('ClipboardItem' in window);
  copy.addEventListener('click', () => void exportAs(copyRows, words.copied, words.notCopied));
  csv.addEventListener('click', () => {
    const name = fileName(current().query);
    void exportAs(
      async (rows) => saveFile(name, 'text/csv;charset=utf-8', asCsv(await rows)),
      words.saved,
      words.failed,
    );
  });

  async function exportAs(
    deliver: (rows: Promise<readonly Row[]>) => Promise<void>,
    done: (count: number) => string,
    failed: string,
  ): Promise<void> {
    const { answer } = current();
    if (!answer) return;
    const isCurrent = () => current().answer === answer;
    const showStatus = (text: string) => {
      if (isCurrent()) exportStatus.textContent = text;
    };
    const most = Math.min(answer.total, mostRows);
    try {
      await deliver(resultRows(answer, (count) => showStatus(count > 0 ? words.fetching(count, most) : ''), isCurrent));
      showStatus(answer.total > most ? `${done(most)} (${words.most(most, answer.total)})` : done(most));
    } catch (error) {
      console.error(error);
      showStatus(failed);
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
