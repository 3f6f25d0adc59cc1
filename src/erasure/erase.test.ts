import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Stopped, type Asker } from './consent/ask.ts';
import { erase, type Outcome } from './erase.ts';

vi.setConfig({ testTimeout: 60_000 });

let content: string;
const at = new Date('2026-11-23T12:00:00+01:00');
const file = 'releases/2026/job-paa-havnen.mdx';

const release = (fields: string, body = 'Brødtekst.') =>
  `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: 2026-07-01T09:00:00+02:00\n${fields}---\n${body}\n`;

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'erase-')), 'content');
  write(
    'settings.yaml',
    readFileSync('content/settings.yaml', 'utf8')
      .replace(/^featured:\n( {2}- .*\n)+/m, '')
      .replace(/^ {2}municipality: .*\n/m, ''),
  );
  write('people/ida-krog.yaml', 'name: Ida Krog\nrole: smed\nphone: 70 00 00 11\n');
  write('people/karen-holst.yaml', 'name: Karen Holst\nrole: borgmester\nphone: 70 00 00 12\n');
});

function write(name: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(content, name)), { recursive: true });
  writeFileSync(join(content, name), text);
}
const read = (name: string) => readFileSync(join(content, name), 'utf8');

function git(...words: string[]): string {
  const identity = ['-c', 'user.name=F', '-c', 'user.email=f@fjordby.example'];
  return execFileSync('git', ['-C', content, ...identity, ...words], { encoding: 'utf8' });
}
function commit() {
  if (!existsSync(join(content, '.git'))) git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Gem');
}

/** Answers the questions by what they say; whatever is not foreseen is answered with yes. */
function answering(answers: [about: RegExp, answer: string][]) {
  const asked: string[] = [];
  const asker: Asker = {
    choose: (question, _keys, known) => {
      asked.push(question);
      const answer = answers.find(([about]) => about.test(question))?.[1] ?? 'j';
      if (answer === 'stop') return Promise.reject(new Stopped());
      const given = known.find((one) => one === answer);
      return given === undefined ? Promise.reject(new Error(`${answer}? ${question}`)) : Promise.resolve(given);
    },
    yes: async (question) => (await asker.choose(question, '', ['j', 'n'])) === 'j',
    line: () => Promise.reject(new Stopped()),
    close: () => undefined,
  };
  return { asker, asked };
}

async function run(names: string[], answers: [RegExp, string][] = [], isListOnly = false) {
  const { asker, asked } = answering(answers);
  let said = '';
  const request = { content, names, wording: 'en borger', reason: undefined, isListOnly, at };
  const outcome: Outcome = await erase(request, asker, (text) => (said += `${text}\n`));
  return { outcome, asked, said };
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'attachments/fixtures', name));

/** Every file, to see that nothing was written. */
const all = () =>
  readdirSync(content, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .sort();

describe('nothing is written', () => {
  beforeEach(() => write(file, release('contacts: [ida-krog]\n', 'Ida Krog og Karen Holst. Ida Krogs smedje.')));

  it.for([
    ['when the one who is asked stops at the last question', [[/Krogs smedje/, 'stop']], 'stopped'],
    [
      'when all is answered with no',
      [
        [/personens egen fil/, 'b'],
        [/./, 'n'],
      ],
      'unchanged',
    ],
  ] as const)('%s', async ([, answers, outcome]) => {
    const before = all();
    const written = answers.map(([about, answer]): [RegExp, string] => [about, answer]);
    const person: [RegExp, string] = [/personens egen fil/, outcome === 'stopped' ? 'o' : 'b'];
    expect((await run(['Ida Krog'], [person, ...written])).outcome).toBe(outcome);
    expect(all()).toEqual(before);
  });

  it('when it is only to be listed, and the list says file, line and surroundings', async () => {
    const before = all();
    const { said } = await run(['Ida Krog'], [], true);
    expect(said).toContain(`content/${file}, linje 8: »Ida Krog« og Karen Holst. Ida Krogs smedje.`);
    expect(all()).toEqual(before);
  });

  it('when the site could not be built afterwards, and the one who asks is told why', async () => {
    write(
      'releases/2026/kort.mdx',
      release('image:\n  file: /media/x.jpg\n  alt: Ida\n  credit: Ida Krog\n', '').replace(
        /lead: .*/,
        `lead: Ida Krog ${'x'.repeat(392)}`,
      ),
    );
    const before = all();
    const { outcome, said } = await run(['Ida Krog'], [[/personens egen fil/, 'b']]);
    expect(outcome).toBe('refused');
    expect(said).toMatch(/kort\.mdx\n {2}linje 3, lead: Manchetten er på \d+ tegn/);
    expect(all()).toEqual(before);
  });
});

describe('the person’s own file', () => {
  const quoting = release(
    'contacts:\n  - ida-krog\n  - karen-holst\n',
    '<Quote person="ida-krog">\nDet virker.\n</Quote>\n\n<Quote person="ida-krog" role="svend">\nJa.\n</Quote>',
  );

  it('stays for its quotes, under another name and without phone; it is no contact any more', async () => {
    write(file, quoting);
    await run(
      ['Ida Krog'],
      [
        [/personens egen fil/, 'o'],
        [/Titlen/, 'n'],
      ],
    );
    expect(read('people/en-borger.yaml')).toBe('name: En borger\nrole: titlen er fjernet\n');
    expect(existsSync(join(content, 'people/ida-krog.yaml'))).toBe(false);
    expect(read(file)).toBe(quoting.replace('  - ida-krog\n', '').replaceAll('"ida-krog"', '"en-borger"'));
  });

  it('goes, and its quotes say themselves who speaks', async () => {
    write(file, quoting);
    await run(['Ida Krog'], [[/personens egen fil/, 'f']]);
    expect(readdirSync(join(content, 'people'))).toEqual(['karen-holst.yaml']);
    expect(read(file)).toContain('<Quote name="En borger" role="smed">');
    expect(read(file)).toContain('<Quote name="En borger" role="svend">');
  });
});

describe('earlier versions', () => {
  it('are read without the name, and what was answered of the same words is not asked again', async () => {
    for (const end of ['', ' Mere.', ' Endnu mere.']) {
      write(file, release('', `Ida Krog fik job.${end}`));
      commit();
    }
    const { asked } = await run(['Ida Krog'], [[/personens egen fil/, 'b']]);
    expect(asked.filter((question) => question.includes(file)).length).toBe(3);
    const erased = readdirSync(join(content, 'erasures')).map((name) => read(`erasures/${name}`));
    expect(erased.sort()).toEqual(['', ' Endnu mere.', ' Mere.'].map((end) => release('', `En borger fik job.${end}`)));
    expect(read(file)).toBe(release('', 'En borger fik job. Endnu mere.'));
  });

  it('lose a second name on top of the first', async () => {
    write(file, release('', 'Ida Krog og Karen Holst fik job.'));
    commit();
    await run(['Ida Krog'], [[/personens egen fil/, 'f']]);
    commit();
    const { said } = await run(['Karen Holst'], [[/personens egen fil/, 'f']]);
    const erased = readdirSync(join(content, 'erasures')).map((name) => read(`erasures/${name}`));
    expect(erased.join('\n')).not.toMatch(/Krog|Holst/);
    expect(said).not.toContain('I indholdet står tilbage');
    expect(read('erasures.yaml').match(/^- at:/gm)).toHaveLength(2);
  });
});

it('the earlier versions that are reworded no longer name the person as a contact either', async () => {
  write(file, release('contacts:\n  - ida-krog\n', 'Ida Krog begynder.'));
  commit();
  write(file, release('contacts:\n  - ida-krog\n', 'Ida Krog er begyndt.'));
  commit();
  await run(['Ida Krog'], [[/personens egen fil/, 'f']]);
  const erased = readdirSync(join(content, 'erasures')).map((name) => read(`erasures/${name}`));
  expect(erased.length).toBe(2);
  expect(erased.join()).not.toMatch(/ida.krog/i);
});

it('a shallow clone, which does not know all versions, is listed and not changed', async () => {
  for (const text of ['Ida Krog.', 'Ida Krog igen.']) {
    write(file, release('', text));
    commit();
  }
  const clone = mkdtempSync(join(tmpdir(), 'erase-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${content}`, clone], { stdio: 'pipe' });
  content = clone;
  expect(await run(['Ida Krog'])).toMatchObject({
    outcome: 'refused',
    asked: [],
    said: expect.stringContaining('git fetch --unshallow'),
  });
  expect((await run(['Ida Krog'], [], true)).outcome).toBe('listed');
});

it('what may be someone else is asked about one at a time, also after yes to all', async () => {
  write(file, release('', 'Ida Krog kom. Krog gik. Ida Krog sov. Ida vågnede.'));
  const { asked } = await run(
    ['Ida Krog'],
    [
      [/personens egen fil/, 'b'],
      [/måske/, 'n'],
      [/./, 'alle'],
    ],
  );
  expect(asked.filter((question) => question.includes('måske')).length).toBe(2);
  expect(read(file)).toContain('En borger kom. Krog gik. En borger sov. Ida vågnede.');
});

it('a name in an address, a mail and a file’s name goes as a whole', async () => {
  write(
    'releases/2025/ida-krog-fik-job.mdx',
    release('aliases:\n  - /nyheder/2024/ida-krog/\n').replaceAll('2026-', '2025-'),
  );
  write(
    file,
    release(
      'sources:\n  - title: Avisen\n    address: https://avisen.example/ida-krog\nrelated: [2025/ida-krog-fik-job]\n',
      'Se [dengang](/nyheder/2025/ida-krog-fik-job/) og [profilen](https://x.example/ida-krog), eller skriv til ida.krog@x.example.',
    ),
  );
  write(
    'ledger.txt',
    '2025-07-01T07:00:00Z /nyheder/2024/ida-krog/\n2025-07-01T07:00:00Z /nyheder/2025/ida-krog-fik-job/\n2026-07-01T07:00:00Z /nyheder/2026/job-paa-havnen/\n',
  );
  const { outcome, said } = await run(['Ida Krog'], [[/personens egen fil/, 'f']]);
  expect(outcome, said).toBe('written');
  expect(read(file)).toBe(
    release(
      'sources:\n  - title: Avisen\nrelated: [2025/en-borger-fik-job]\n',
      'Se [dengang](/nyheder/2025/en-borger-fik-job/) og profilen, eller skriv til presse@fjordby.example.',
    ),
  );
  expect(read('releases/2025/en-borger-fik-job.mdx')).not.toContain('aliases');
  expect(read('ledger.txt')).toBe('2026-07-01T07:00:00Z /nyheder/2026/job-paa-havnen/\n');
  expect(said).not.toContain('I indholdet står tilbage');
});

describe('attachments', () => {
  const attachments = 'attachments:\n  - title: Referatet\n    file: /media/2026/bilag.pdf\n';

  it('that hold the name are told of, with the page that offers them', async () => {
    write('media/2026/bilag.pdf', fixture('minutes.pdf'));
    write(file, release(attachments));
    const { said } = await run(['Åse Sørensdatter'], [], true);
    expect(said).toContain('content/media/2026/bilag.pdf: »Åse Sørensdatter«\n    /nyheder/2026/job-paa-havnen/');
    expect(said).not.toContain('Usikkert');
  });

  it('that hold no name and can be read leave no doubt', async () => {
    write('media/2026/bilag.pdf', fixture('minutes.pdf'));
    const { said } = await run(['Bjørk Åsager'], [], true);
    expect(said).toMatch(/^Navnet blev ikke fundet\.$/m);
    expect(said).not.toContain('Usikkert');
    expect(said).toContain('Hvad billeder og skannede sider viser');
  });

  it('that cannot be read are not said to hold no name: which they are, why, and what to do', async () => {
    write('media/2026/bilag.pdf', fixture('scan.pdf'));
    write('media/2026/laast.docx', fixture('locked.docx'));
    write(file, release(attachments));
    const { said, asked, outcome } = await run(['Åse Sørensdatter']);
    expect(said).toContain('Navnet blev ikke fundet i det, der kan læses.');
    expect(said).not.toContain('Navnet blev ikke fundet.');
    expect(said).toContain('Åbn hver fil, og se efter\n  content/media/2026/bilag.pdf, side 1: viser et billede');
    expect(said).toContain('/nyheder/2026/job-paa-havnen/ (Flere i job på havnen)');
    expect(said).toContain('content/media/2026/laast.docx: er låst med en adgangskode');
    expect([outcome, asked]).toEqual(['listed', []]);
  });

  it('that cannot be read are told of again when the name is out of the rest', async () => {
    write('media/2026/bilag.pdf', fixture('scan.pdf'));
    write(file, release('', 'Ida Krog kom.'));
    const { said, outcome } = await run(['Ida Krog'], [[/personens egen fil/, 'f']]);
    expect(outcome).toBe('written');
    expect(said.split('Usikkert')).toHaveLength(3);
    expect(said).not.toContain('I indholdet står tilbage');
  });

  it('that are large pictures may be scanned letters; pictures that are only shown are told of all at once', async () => {
    const picture = sharp({ create: { width: 800, height: 800, channels: 3, background: '#fff' } }).jpeg();
    for (const name of ['brev', 'besoeg']) write(`media/2026/${name}.jpg`, await picture.toBuffer());
    write(file, release('attachments:\n  - title: Brevet\n    file: /media/2026/brev.jpg\n'));
    const { said } = await run(['Åse Sørensdatter'], [], true);
    expect(said).toContain('content/media/2026/brev.jpg: viser et billede');
    expect(said).not.toContain('besoeg.jpg');
  });
});
