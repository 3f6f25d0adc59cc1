import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { commitAll, plantNewsroom } from './newsroom.ts';

/** The planted newsroom with more releases in it, and what staff and web staff may do with it afterwards. */
export class EditedNewsroom {
  readonly content: string;
  readonly #folder: string;

  private constructor(folder: string, content: string) {
    this.#folder = folder;
    this.content = content;
  }

  static async plant(folder: string): Promise<EditedNewsroom> {
    const newsroom = new EditedNewsroom(folder, (await plantNewsroom(folder)).content);
    await newsroom.#begin();
    return newsroom;
  }

  /** Releases that hang together by what one shows of another. */
  async #begin(): Promise<void> {
    this.#replace('settings.yaml', /^perPage: .*$/m, 'perPage: 5');
    for (const name of ['stille', 'fejl', 'billeder'])
      this.#put(
        `initiatives/${name}.mdx`,
        `---\ntitle: Indsatsen ${name}\nsummary: En indsats, som kun en enkelt nyhed handler om.\nfrom: 2026-01-01\n---\n\nMere er der ikke.\n`,
      );
    this.#put('media/2026/tal.csv', 'aar;antal\n2026;5\n');
    await this.#paint('media/2026/havnen.png', 1200);
    this.#release(
      'stille',
      { initiatives: ['stille'] },
      '<Quote person="selma-iversen">\nDet gik stille for sig.\n</Quote>',
    );
    this.#release('fejlen', {
      initiatives: ['fejl'],
      withdrawn: { at: moment(10), reason: 'Tallene var forkerte.', replacedBy: '2026/tallene' },
    });
    this.#release('tallene');
    this.#release('the-figures', { language: 'en', translationOf: '2026/tallene' });
    this.#release('billede', {
      initiatives: ['billeder'],
      image: { file: '/media/2026/havnen.png', alt: 'En grøn havn.', credit: 'Illustration: Ida Krog' },
    });
    this.#release('bilag', { attachments: [{ title: 'Tallene', file: '/media/2026/tal.csv' }] });
    this.#release('snart-gammel', { publishAt: '2025-01-10T09:00:00+01:00' });
    for (const name of ['trukket', 'fjernet', 'gammelt-navn']) this.#release(name);
    commitAll(this.#folder, moment(2));
    this.#release('ikke-gemt');
  }

  /** What stands on many pages changes. */
  changeSurroundings(): void {
    this.#replace('people/selma-iversen.yaml', /^role: .*$/m, 'role: pressechef');
    this.#replace('initiatives/stille.mdx', /^title: .*$/m, 'title: Den mindre stille indsats');
    this.#replace('settings.yaml', /^ {2}name: Pressevagten$/m, '  name: Vagten');
    commitAll(this.#folder, moment(12), 'people', 'initiatives', 'settings.yaml');
  }

  /** Releases change: each is shown by pages of others that were not saved. */
  async changeReleases(): Promise<void> {
    // Replaces another, is translated, and stands among what to read next.
    this.#replace('releases/2026/tallene.mdx', /^title: .*$/m, 'title: De rigtige tal');
    this.#replace(
      'releases/2026/trukket.mdx',
      /^kind: /m,
      `withdrawn:\n  at: ${moment(14)}\n  reason: Det passede ikke.\nkind: `,
    );
    this.#release('ny', { publishAt: moment(15) });
    this.#put(
      'gone.yaml',
      stringify({
        gone: [{ address: '/nyheder/2026/fjernet/', at: moment(16), reason: 'Den skulle aldrig have været her.' }],
      }),
    );
    rmSync(this.#path('releases/2026/fjernet.mdx'));
    this.#replace('releases/2026/gammelt-navn.mdx', /^kind: /m, 'aliases:\n  - /nyheder/2026/gammelt-navn/\nkind: ');
    renameSync(this.#path('releases/2026/gammelt-navn.mdx'), this.#path('releases/2026/nyt-navn.mdx'));
    // Files change under their names, and what was never in Git gets there.
    this.#put('media/2026/tal.csv', 'aar;antal\n2026;500\n');
    await this.#paint('media/2026/havnen.png', 1500);
    commitAll(this.#folder, moment(17));
  }

  #release(
    name: string,
    fields: { publishAt?: string; [field: string]: unknown } = {},
    body = 'Det er alt, hvad der er at sige om den sag.',
  ): void {
    const front = {
      title: `Om ${name} i Fjordby`,
      lead: `Den her nyhed handler om ${name}, og den siger ikke mere om det end som så.`,
      kind: 'news',
      publishAt: moment(1),
      municipalities: ['fjordby'],
      // Else each would show several of the others, and be drawn anew with them.
      related: [name === 'stille' ? '2025/snart-gammel' : '2026/stille'],
      ...fields,
    };
    this.#put(
      `releases/${front.publishAt.slice(0, 4)}/${name}.mdx`,
      `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`,
    );
  }

  async #paint(path: string, width: number): Promise<void> {
    const picture = sharp({ create: { width, height: 800, channels: 3, background: '#2e8b77' } });
    this.#put(path, await picture.png().toBuffer());
  }

  #put(path: string, bytes: Buffer | string): void {
    mkdirSync(dirname(this.#path(path)), { recursive: true });
    writeFileSync(this.#path(path), bytes);
  }

  #replace(path: string, what: RegExp, by: string): void {
    const before = readFileSync(this.#path(path), 'utf8');
    const after = before.replace(what, by);
    if (after === before) throw new Error(`${path} has nothing like ${String(what)}`);
    this.#put(path, after);
  }

  #path(path: string): string {
    return join(this.content, path);
  }
}

/** A day of September 2026 at nine. */
const moment = (day: number) => `2026-09-${String(day).padStart(2, '0')}T09:00:00+02:00`;
