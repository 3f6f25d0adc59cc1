import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseAddress } from '../../content-types/releases/address.ts';
import { releaseSchema } from '../../content-types/releases/schema.ts';
import type { Addressed } from '../../archive/addressed.ts';
import { problemsOfAddresses } from '../../archive/consequences.ts';
import { servedAddresses } from '../../archive/ledger/served-addresses.ts';
import { enter, type Ledger } from '../../life/ledger/ledger.ts';

/** A release in the hands of staff, who write, rename, withdraw and remove it. */
interface SimulatedRelease {
  id: string;
  aliases: string[];
  attachment: string | undefined;
  publishAt: Date;
  draft: boolean;
  withdrawnAt: Date | undefined;
}

const hour = 3_600_000;
const begun = Date.parse('2026-01-01T08:00:00Z');

/** A newsroom over time: what is written, what is listed as gone, and what its builds have published. */
class Life {
  releases: SimulatedRelease[] = [];
  gone: { address: string; at: Date; reason: string; also: string[] }[] = [];
  ledger: Ledger = new Map();
  clock = begun;
  names = 0;

  archive(): Addressed {
    const entry = <Data>(id: string, data: Data) =>
      ({ id, file: `content/${id}`, digest: '', data, pictures: [], people: [], lineOf: () => 1 }) as const;
    return {
      releases: this.releases.map(({ id, aliases, attachment, publishAt, draft, withdrawnAt }) => {
        const data = releaseSchema.parse({
          title: 'Flere i job på havnen',
          lead: 'Elleve virksomheder på havnen har ansat atten lærlinge siden august.',
          kind: 'news',
          publishAt: publishAt.toISOString(),
          aliases,
          draft,
          ...(attachment && { attachments: [{ title: 'Bilag', file: attachment }] }),
          ...(withdrawnAt && { withdrawn: { at: withdrawnAt.toISOString(), reason: 'Tallene var forkerte.' } }),
        });
        return { ...entry(`releases/${id}.mdx`, data), id, pictures: [], people: [] };
      }),
      initiatives: [],
      municipalities: [],
      pages: [],
      unread: [],
      gone: entry('gone.yaml', { gone: this.gone }),
      known: {
        releases: this.releases.map(({ id }) => id),
        initiatives: [],
        municipalities: [],
        pages: [],
      },
    };
  }

  /** Builds the site an hour later: what is wrong with it, or nothing, and then it is published. */
  build(): string[] {
    this.clock += hour;
    const [archive, clock] = [this.archive(), new Date(this.clock)];
    const ledger = { ledger: this.ledger, lineOf: new Map(), unreadable: [] };
    const problems = problemsOfAddresses(archive, ledger, clock);
    const { pages, files } = servedAddresses(archive, clock);
    if (problems.length === 0) this.ledger = enter(this.ledger, [...pages, ...files], clock);
    return problems.map(({ message, remedy }) => `${message} ${remedy}`);
  }

  isOut(release: SimulatedRelease): boolean {
    return this.ledger.has(releaseAddress(release.id)) && !this.isListed(release);
  }

  isListed({ id }: SimulatedRelease): boolean {
    return this.gone.some(({ address }) => address === releaseAddress(id));
  }

  pick(which: number, from = this.releases): SimulatedRelease | undefined {
    return from[which % Math.max(1, from.length)];
  }

  write(inHours: number, attached: boolean): void {
    const id = `2026/nyhed-${this.names++}`;
    this.releases.push({
      id,
      aliases: [],
      attachment: attached ? `/media/2026/bilag-${this.names}.pdf` : undefined,
      publishAt: new Date(this.clock + inHours * hour),
      draft: false,
      withdrawnAt: undefined,
    });
  }

  rename(release: SimulatedRelease, withAlias: boolean): void {
    if (withAlias) release.aliases = [...release.aliases, releaseAddress(release.id)];
    release.id = `2026/nyhed-${this.names++}`;
  }

  list(release: SimulatedRelease, withTheRest: boolean): void {
    const also = withTheRest ? [...release.aliases, ...(release.attachment ? [release.attachment] : [])] : [];
    this.gone = this.gone.filter(({ address }) => address !== releaseAddress(release.id));
    this.gone.push({
      address: releaseAddress(release.id),
      at: new Date(this.clock),
      reason: 'En borger var vist uden samtykke.',
      also,
    });
  }

  remove(release: SimulatedRelease): void {
    this.releases = this.releases.filter((other) => other !== release);
  }
}

const step = fc.record({
  what: fc.constantFrom('write', 'schedule', 'rename', 'withdraw', 'list', 'remove'),
  which: fc.nat(20),
  attached: fc.boolean(),
});
type Action = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one thing to a newsroom, as the guide asks for it. */
function act(life: Life, { what, which, attached }: Action): void {
  const release = life.pick(which);
  if (what === 'write') return life.write(-1, attached);
  if (what === 'schedule') return life.write(3, attached);
  if (!release) return;
  const listed = life.isListed(release);
  if (what === 'rename' && !listed) life.rename(release, life.isOut(release));
  if (what === 'withdraw') release.withdrawnAt = new Date(life.clock);
  if (what === 'list') life.list(release, false);
  if (what === 'remove') {
    if (life.isOut(release) || listed) life.list(release, true);
    life.remove(release);
  }
}

const steps = fc.array(step, { maxLength: 25 });

test('no sequence of publishing, renaming, withdrawing and removing loses an address', () => {
  fc.assert(
    fc.property(steps, (steps) => {
      const life = new Life();
      for (const step of steps) {
        act(life, step);
        expect(life.build()).toEqual([]);
        const { pages, files, isGone } = servedAddresses(life.archive(), new Date(life.clock));
        for (const address of life.ledger.keys())
          expect(pages.has(address) || files.has(address) || isGone(address), address).toBe(true);
      }
    }),
  );
});

const carelessly: Record<string, (life: Life, release: SimulatedRelease) => void> = {
  'renamed without its old address': (life, release) => life.rename(release, false),
  'deleted without a word': (life, release) => life.remove(release),
  'made a draft again': (_life, release) => void (release.draft = true),
  'put off to another day': (life, release) => void (release.publishAt = new Date(life.clock + 48 * hour)),
};

test.each(Object.entries(carelessly))(
  'a published release that is %s is refused, by its address',
  (_name, careless) => {
    fc.assert(
      fc.property(steps, fc.nat(20), (steps, which) => {
        const life = new Life();
        for (const step of [{ what: 'write', which: 0, attached: false } as const, ...steps]) {
          act(life, step);
          life.build();
        }
        const out = life.releases.filter((release) => life.isOut(release));
        const release = life.pick(which, out);
        fc.pre(release !== undefined);
        const address = releaseAddress(release.id);
        const before = life.ledger;
        careless(life, release);
        expect(life.build().join('\n')).toContain(address);
        expect(life.ledger).toBe(before);
      }),
    );
  },
);
