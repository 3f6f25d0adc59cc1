import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from './archive.ts';
import { readArchive } from './read.ts';

/** An initiative's file, to which `content/initiatives/havnen.mdx` leads. `fields` are lines of YAML. */
export const initiativeFile = (fields = '', body = 'Tekst.') =>
  `---\ntitle: Havnens lærlinge\nsummary: Virksomhederne på havnen deler deres lærlinge.\nfrom: 2016-08-15\n${fields}---\n${body}\n`;

/** A municipality's file. */
export const municipalityFile = (fields = '', body = 'Tekst.') =>
  `---\ntitle: Fjordby Kommune\nplace: Fjordby\nsummary: Kommunen ved fjorden har en havn og mange pladser.\n${fields}---\n${body}\n`;

/** A PNG of one point. */
export const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A content folder in order, made in a test and gone after it: the demonstration's settings, a person and an initiative. */
export class ContentFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'newsroom-archive-'));
  readonly content = join(this.root, 'content');

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    const settings = readFileSync('content/settings.yaml', 'utf8');
    this.write('settings.yaml', settings.replace(/^featured:\n(  - .*\n)+/m, '').replace(/^  municipality: .*\n/m, ''));
    this.write('people/karen-holst.yaml', 'name: Karen Holst\nrole: borgmester\nphone: 70 00 00 11\n');
    this.write('initiatives/havnen.mdx', initiativeFile());
  }

  /** Writes a file, named from the content folder. */
  write(name: string, text: string | Uint8Array): this {
    const path = join(this.content, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  text(name: string): string {
    return readFileSync(join(this.content, name), 'utf8');
  }

  erase(name: string): this {
    rmSync(join(this.content, name));
    return this;
  }

  read(): Promise<Archive> {
    return readArchive(this.root, this.content);
  }
}
