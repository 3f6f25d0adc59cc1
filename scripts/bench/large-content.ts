import type { PublishedRelease } from '../../admin/stored/releases.ts';
import { longDate } from '../../src/danish/dates.ts';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Makes a newsroom as large as wanted out of a small one: its releases again and again, spread evenly over their years,
 * each with a name and a headline of its own. The years to come are not multiplied, since nobody schedules hundreds.
 * @param from a content folder
 * @param to where the large one is made, a folder that is not there yet and is called `content`
 * @param number how many releases it gets
 * @returns how many there are of each year
 */
export function makeLargeContent(from: string, to: string, number: number): Map<string, number> {
  cpSync(from, to, { recursive: true });
  const years = readdirSync(join(from, 'releases')).map((year) => filesOf(from, year));
  const past = years.filter(({ year }) => year !== years.at(-1)?.year);
  const counts = new Map(years.map(({ year, files }) => [year, files.length]));
  const there = years.reduce((sum, { files }) => sum + files.length, 0);
  for (let more = 0; more < number - there; more++) {
    const { year, files } = at(past, more);
    const round = Math.floor(more / past.length);
    const { name, text } = at(files, round);
    const copy = `${name}-${round}`;
    const title = `${round}. gang: ${name}`.slice(0, 110);
    // An address of the past and a press link can lead to one release only.
    const own = text
      .replace(/^title: .*$/m, `title: "${title}"`)
      .replace(/^aliases:\n(?: .*\n)*/m, '')
      .replace(/^pressKey: .*\n/m, '');
    writeFileSync(join(to, 'releases', year, `${copy}.mdx`), own);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function filesOf(content: string, year: string) {
  const folder = join(content, 'releases', year);
  const files = readdirSync(folder).map((file) => ({
    name: basename(file, '.mdx'),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  return { year, files };
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('There is no release to multiply.');
  return item;
}

/** What the built site would tell the desk of the releases in a content folder. */
export function publishedIn(content: string): PublishedRelease[] {
  return readdirSync(join(content, 'releases')).flatMap((year) =>
    filesOf(content, year).files.map(({ name, text }) => ({
      id: `${year}/${name}`,
      title: /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? name,
      date: longDate(new Date(/^publishAt: (\S+)/m.exec(text)?.[1] ?? 0)),
    })),
  );
}
