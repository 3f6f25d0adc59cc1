import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root });

/** The heading's address on a page, as Git hosts make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const anchorsIn = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(documents)('every link in %s leads somewhere', (document) => {
  const broken = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(https?|mailto):/.test(address))
    .filter((address) => {
      const [path = '', anchor] = address.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsIn(read(file)).includes(anchor));
    });
  expect(broken).toEqual([]);
});

test.each(documents)('every file and folder that %s names is there', (document) => {
  const named = [...read(document).matchAll(/`((?:src|admin|content|tests|scripts|docs|public)\/[^`\s]*)`/g)];
  const missing = named
    .map(([, path = '']) => path)
    // `<name>` and the like stand for what the reader chooses; a picture of the sample texts need not exist.
    .filter((path) => !/[<*…]/.test(path) && !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

test.each(documents)('every npm script that %s tells people to run is there', (document) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const told = [...read(document).matchAll(/\bnpm (?:run )?(start|test(?![\w-])|(?<=run )[\w:-]+)/g)];
  expect(told.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});

test('the map in CONTRIBUTING.md shows every folder of the source', () => {
  const map = read('CONTRIBUTING.md');
  const foldersIn = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}${name}/`);
  const folders = ['src/', 'admin/', 'scripts/', 'tests/'].flatMap(foldersIn);
  expect(folders.filter((folder) => !map.includes(`\`${folder}\``))).toEqual([]);
});
