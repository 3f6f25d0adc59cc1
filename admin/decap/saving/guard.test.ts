import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { guard, type Opened } from './guard.ts';
import { ownSaves } from './told/own-saves.ts';
import type { Refusal } from './refusal.ts';
import type { Implementation } from '../backends/implementation.ts';

const path = 'content/people/karen-holst.yaml';
const [collection, slug] = ['people', 'karen-holst'];

/** What is stored, as everybody sees it: what is published, and at most one draft of it. */
let published: Map<string, string>;
let draft: string | undefined;
let isDown: boolean;
let pictures: unknown[];
/** Whether what was asked is done, and no answer comes. */
let isMute: boolean;

class NotDrafted extends Error {
  readonly notUnderEditorialWorkflow = true;
}

/** As Decap saves: whatever it is given over whatever is there. */
const host = (workflow: boolean): Implementation => ({
  async getEntry(asked) {
    if (isDown) throw new Error('Failed to fetch');
    return { file: { path: asked }, data: published.get(asked) ?? null };
  },
  entriesByFolder: async () => [],
  getMedia: async () => [],
  unpublishedEntries: async () => (draft === undefined ? [] : [`${collection}/${slug}`]),
  async unpublishedEntry() {
    if (draft === undefined) throw new NotDrafted();
    return { diffs: [{ path, id: '' }] };
  },
  unpublishedEntryDataFile: async () => draft!,
  async persistEntry({ dataFiles }) {
    for (const file of dataFiles) {
      if (workflow) draft = file.raw;
      else published.set(file.path, file.raw);
    }
    if (isMute) throw new TypeError('Failed to fetch');
  },
  persistMedia: async (picture) => pictures.push(picture),
  updateUnpublishedEntryStatus: async () => {},
  async publishUnpublishedEntry() {
    published.set(path, draft!);
    draft = undefined;
  },
  async deleteUnpublishedEntry() {
    draft = undefined;
  },
  async deleteFiles(paths) {
    for (const gone of paths) published.delete(gone);
  },
  authenticate: async () => undefined,
  restoreUser: async () => undefined,
});

/** A desk as someone uses it. */
function desk(workflow: boolean, browser: Map<string, string> = new Map()) {
  const own = ownSaves({
    getItem: (key) => browser.get(key) ?? null,
    setItem: (key, value) => browser.set(key, value),
  });
  const opened: Opened = new Map();
  const decap = host(workflow);
  let route = `#/collections/${collection}/entries/${slug}`;
  guard(decap, host(workflow), { opened, route: () => route, workflow, own });
  return {
    decap,
    /** As Decap opens something: the draft if there is one. */
    async open() {
      try {
        if (!workflow) throw new NotDrafted();
        const { diffs } = await decap.unpublishedEntry({ collection, slug });
        for (const { path, id } of diffs) await decap.unpublishedEntryDataFile(collection, slug, path, id);
      } catch {
        await decap.getEntry(path);
      }
    },
    save: (raw: string, newEntry = false) =>
      decap.persistEntry({ dataFiles: [{ path, slug, raw }], assets: [] }, { collectionName: collection, newEntry }),
    goTo: (other: string) => (route = other),
  };
}

beforeEach(() => {
  published = new Map([[path, 'role: borgmester\n']]);
  draft = undefined;
  isDown = false;
  isMute = false;
  pictures = [];
});

const changed = 'det er blevet ændret et andet sted';

describe.each([false, true])('with drafts: %s', (workflow) => {
  const stored = () => draft ?? published.get(path);

  test('the second of two who write in the same file does not overwrite the first', async () => {
    const [karen, mads] = [desk(workflow), desk(workflow)];
    await karen.open();
    await mads.open();
    await karen.save('role: minister\n');
    await expect(mads.save('role: rektor\n')).rejects.toThrow(changed);
    expect(stored()).toBe('role: minister\n');
  });

  test('and can save when it has been opened anew', async () => {
    const [karen, mads] = [desk(workflow), desk(workflow)];
    await mads.open();
    await karen.open();
    await karen.save('role: minister\n');
    await mads.open();
    await mads.save('role: rektor\n');
    expect(stored()).toBe('role: rektor\n');
  });

  test('one who writes alone saves as often as one likes', async () => {
    const karen = desk(workflow);
    await karen.open();
    await karen.save('role: minister\n');
    await karen.save('role: rektor\n');
    expect(stored()).toBe('role: rektor\n');
  });

  test('what someone else has deleted is not brought back by a save', async () => {
    const karen = desk(workflow);
    await karen.open();
    published.delete(path);
    await expect(karen.save('role: minister\n')).rejects.toThrow('blevet slettet');
    expect(stored()).toBeUndefined();
  });

  test('one who has saved in another tab is told so, not of somebody else', async () => {
    const browser = new Map<string, string>();
    const [first, second] = [desk(workflow, browser), desk(workflow, browser)];
    await first.open();
    await second.open();
    await first.save('role: minister\n');
    await expect(second.save('role: rektor\n')).rejects.toThrow('du har selv gemt det i en anden fane');
    expect(stored()).toBe('role: minister\n');
  });

  test('a save whose answer was lost stands in nobody’s way', async () => {
    const karen = desk(workflow);
    await karen.open();
    isMute = true;
    await expect(karen.save('role: minister\n')).rejects.toThrow();
    isMute = false;
    await karen.save('role: rektor\n');
    expect(stored()).toBe('role: rektor\n');
  });

  test('what is stored already, and ends of lines that Git has turned, stand in nobody’s way', async () => {
    const karen = desk(workflow);
    await karen.open();
    published.set(path, 'role: minister\n');
    await karen.save('role: minister\n');
    published.set(path, 'role: minister\r\n');
    if (draft !== undefined) draft = 'role: minister\r\n';
    await karen.save('role: rektor\n');
    expect(stored()).toContain('role: rektor');
  });

  test('something new is never saved over what has its name', async () => {
    const karen = desk(workflow);
    karen.goTo(`#/collections/${collection}/new`);
    await expect(karen.save('role: minister\n', true)).rejects.toThrow('allerede noget af det navn');
    published.delete(path);
    await karen.save('role: minister\n', true);
    expect(stored()).toBe('role: minister\n');
  });

  test('what cannot be read is not shown as empty', async () => {
    isDown = true;
    await expect(desk(workflow).decap.getEntry(path)).rejects.toThrow('Failed to fetch');
    isDown = false;
    await expect(desk(workflow).decap.getEntry('content/people/ukendt.yaml')).rejects.toThrow('kunne ikke hentes');
  });

  test('a form that an answer came late to is not saved as the one that is open', async () => {
    const karen = desk(workflow);
    await karen.open();
    karen.goTo(`#/collections/${collection}/new`);
    await expect(karen.save('role: minister\n')).rejects.toThrow('noget andet');
    karen.goTo('#/collections/people/entries/mads-lund');
    await expect(karen.save('role: minister\n')).rejects.toThrow('noget andet');
    expect(stored()).toBe('role: borgmester\n');
  });

  test('what nobody touched in a file is saved as it was written', async () => {
    published.set(path, 'role: "borgmester" # siden 2025\nname: Karen\n');
    const karen = desk(workflow);
    await karen.open();
    await karen.save('role: borgmester\nname: Karen Holst\n');
    expect(stored()).toBe('role: "borgmester" # siden 2025\nname: Karen Holst\n');
  });

  test('what is taken back and made a draft again in one go is not in its own way', async () => {
    const karen = desk(workflow);
    await karen.open();
    await karen.decap.deleteFiles([path], 'Slet');
    await karen.save('role: borgmester\n');
    expect(stored()).toBe('role: borgmester\n');
  });

  test('what has changed since it was opened is not deleted', async () => {
    const karen = desk(workflow);
    await karen.open();
    published.set(path, 'role: minister\n');
    await expect(karen.decap.deleteFiles([path], 'Slet')).rejects.toThrow(changed);
    expect(published.get(path)).toBe('role: minister\n');
  });

  test('nothing that was saved is lost to someone who has not seen it, in whatever order people open and save', async () => {
    const actions = fc.array(fc.tuple(fc.constantFrom('open', 'save', 'publish'), fc.nat(2)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(actions, async (steps) => {
        published = new Map([[path, 'role: 0\n']]);
        draft = undefined;
        const people = [0, 1, 2].map(() => ({ desk: desk(workflow), seen: undefined as string | undefined }));
        let count = 0;
        for (const [action, number] of steps) {
          const person = people[number]!;
          const before = stored();
          if (action === 'open') {
            await person.desk.open();
            person.seen = before;
          } else if (action === 'save') {
            const text = `role: ${++count}\n`;
            const isSaved = await person.desk.save(text).then(
              () => true,
              () => false,
            );
            expect(isSaved).toBe(person.seen === before);
            expect(stored()).toBe(isSaved ? text : before);
            if (isSaved) person.seen = text;
          } else if (workflow && draft !== undefined) {
            await person.desk.decap.publishUnpublishedEntry(collection, slug).catch(() => {});
          }
        }
      }),
    );
  });
});

describe('a draft', () => {
  test.each(['publishUnpublishedEntry', 'deleteUnpublishedEntry', 'updateUnpublishedEntryStatus'] as const)(
    'that has changed since it was opened is not moved on unread (%s)',
    async (action) => {
      const karen = desk(true);
      draft = 'role: minister\n';
      await karen.open();
      draft = 'role: rektor\n';
      await expect(karen.decap[action](collection, slug, 'pending_publish')).rejects.toThrow(changed);
      expect(draft).toBe('role: rektor\n');
      expect(published.get(path)).toBe('role: borgmester\n');
      await karen.open();
      await karen.decap[action](collection, slug, 'pending_publish');
    },
  );

  test('that the board has read is not thereby opened', async () => {
    const karen = desk(true);
    await karen.open();
    draft = 'role: rektor\n';
    await karen.decap.unpublishedEntry({ id: `${collection}/${slug}` });
    await karen.decap.unpublishedEntryDataFile(collection, slug, path, '');
    await expect(karen.save('role: minister\n')).rejects.toThrow(changed);
    expect(draft).toBe('role: rektor\n');
  });

  test('can be published from the board by someone who has not opened it', async () => {
    draft = 'role: rektor\n';
    await desk(true).decap.publishUnpublishedEntry(collection, slug);
    expect(published.get(path)).toBe('role: rektor\n');
  });
});

describe('a published release', () => {
  const file = 'content/releases/2019/flere-i-job.mdx';
  const text = (publishAt: string) =>
    `---\ntitle: Flere i job på havnen\nlead: Elleve virksomheder på havnen har ansat atten lærlinge siden august.\nkind: news\npublishAt: ${publishAt}\n---\nTekst.\n`;
  const remove = () => desk(false).decap.deleteFiles([file], 'Slet');

  test('cannot be deleted before it is listed as gone, and the desk says how', async () => {
    published.set(file, text('2019-07-01T09:00:00+02:00'));
    await expect(remove()).rejects.toMatchObject({
      inFull: expect.stringMatching(/\/nyheder\/2019\/flere-i-job\/ på listen Fjernede nyheder/),
    });
    expect(published.has(file)).toBe(true);
    published.set(
      'content/gone.yaml',
      'gone:\n  - address: /nyheder/2019/flere-i-job/\n    at: 2020-01-01T09:00:00+01:00\n    reason: En borger var vist uden samtykke.\n',
    );
    await remove();
    expect(published.has(file)).toBe(false);
  });

  test('can be withdrawn, and an initiative that is deleted is not told that it can', async () => {
    published.set(file, text('2019-07-01T09:00:00+02:00'));
    published.set('content/initiatives/kik.mdx', '---\nname: KIK\n---\n');
    const refused = (path: string) =>
      desk(false)
        .decap.deleteFiles([path], 'Slet')
        .catch((error: Refusal) => error.inFull);
    expect(await refused(file)).toContain('brug Trukket tilbage');
    const told = await refused('content/initiatives/kik.mdx');
    expect(told).toContain('/indsatser/kik/ på listen Fjernede nyheder');
    expect(told).not.toContain('Trukket tilbage');
  });

  test('is another matter than a scheduled one, which is deleted', async () => {
    published.set(file, text('2099-07-01T09:00:00+02:00'));
    await remove();
    expect(published.has(file)).toBe(false);
  });
});

describe('a file whose fields cannot be read', () => {
  const spoiled = 'name: Karen Holst\nrole: borg: mester\n';

  test('is not opened as an empty form, and staff are told in Danish what and where', async () => {
    published.set(path, spoiled);
    const opening = desk(false).open();
    await expect(opening).rejects.toThrow(/^»Karen Holst« kan ikke læses\. [^]*webredaktionen[^]*linje 2/);
    await expect(opening).rejects.toThrow('webredaktionen');
  });

  test('is neither saved over nor deleted', async () => {
    const karen = desk(false);
    await karen.open();
    published.set(path, spoiled);
    await expect(karen.save('role: borgmester i Fjordby\n')).rejects.toThrow();
    await expect(desk(false).decap.deleteFiles([path], '')).rejects.toThrow('kan ikke læses');
    expect(published.get(path)).toBe(spoiled);
  });

  test('is not deleted when it is a release that may have been published', async () => {
    const release = 'content/releases/2019/flere-i-job.mdx';
    for (const text of ['---\ntitle: "Flere\n---\nTekst.\n', '---\ntitle: X\nkind: news\n---\nTekst.\n']) {
      published.set(release, text);
      await expect(desk(false).decap.deleteFiles([release], '')).rejects.toThrow(/kan ikke læses|fejl i nyheden/);
      expect(published.get(release)).toBe(text);
    }
  });
});
