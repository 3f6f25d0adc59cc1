import { createInterface } from 'node:readline';
import { erasure as words } from '../../text/da/erasure.ts';

/** Thrown when the one who is asked says stop, or is no longer there. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Asks one question at a time. */
export interface Asker {
  /** @returns one of the answers. @throws Stopped */
  choose: <Answer extends string>(question: string, keys: string, answers: readonly Answer[]) => Promise<Answer>;
  yes: (question: string) => Promise<boolean>;
  /** @returns the line as it was written. @throws Stopped */
  line: (question: string) => Promise<string>;
  close: () => void;
}

/** Asks in the terminal: writes to `output` and reads lines from `input`. Ctrl+C and an end of the lines mean stop. */
export function askIn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, terminal: false });
  const coming = lines[Symbol.asyncIterator]();
  const line = async (question: string) => {
    output.write(`${question}\n> `);
    const { value, done } = await coming.next();
    if (done === true) throw new Stopped();
    return value.trim();
  };
  const choose: Asker['choose'] = async (question, keys, answers) => {
    for (let asked = `${question}\n  ${keys}`; ; asked = `${words.again}\n  ${keys}`) {
      const answer = (await line(asked)).toLocaleLowerCase('da');
      if (answer === 'stop' || answer === 's') throw new Stopped();
      const known = answers.find((known) => known === answer || (answer.length > 1 && longer[known] === answer));
      if (known !== undefined) return known;
    }
  };
  return {
    choose,
    line,
    yes: async (question) => (await choose(question, words.keys.yesNo, ['j', 'n'])) === 'j',
    close: () => lines.close(),
  };
}

const longer: Partial<Record<string, string>> = { j: 'ja', n: 'nej', o: 'omskriv', f: 'fjern', b: 'behold' };
