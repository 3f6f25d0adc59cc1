/**
 * `npm run erase -- "Navn" ["Anden stavemåde" …] [--wording "en borger"] [--reason "…"] [--list]`: takes a person out of
 * the content and of the earlier versions that the site shows, asking about each place. `--list` only tells where the
 * name stands. Exit code 0 when it is done or listed, 1 when nothing was changed, 2 when the question is wrong.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askIn } from '../src/erasure/consent/ask.ts';
import { erase, type ErasureRequest } from '../src/erasure/erase.ts';
import { isName } from '../src/erasure/names/names.ts';
import { contentFolder } from '../src/ground/content-folder.ts';

const usage = 'Usage: npm run erase -- "Name" ["Other spelling" …] [--wording "en borger"] [--reason "…"] [--list]';

function ask(): Pick<ErasureRequest, 'names' | 'wording' | 'reason' | 'isListOnly'> {
  try {
    const { values, positionals: names } = parseArgs({
      options: { wording: { type: 'string' }, reason: { type: 'string' }, list: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (names.length === 0) throw new Error('Whose name? Put it in quotation marks.');
    const [nameless] = names.filter((name) => !isName(name));
    if (nameless !== undefined) throw new Error(`“${nameless}” is no name.`);
    return { names, wording: values.wording, reason: values.reason, isListOnly: values.list ?? false };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const content = contentFolder(resolve(import.meta.dirname, '..'));
const asker = askIn(process.stdin, process.stdout);
const at = new Date(process.env['NEWSROOM_CLOCK'] ?? Date.now());
const outcome = await erase({ content, at, ...ask() }, asker, (text) => console.log(text));
asker.close();
process.exitCode = outcome === 'listed' || outcome === 'written' ? 0 : 1;
