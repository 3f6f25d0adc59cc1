import { preserveUntouched } from '../../preserve/file.ts';
import type { DataFile, Implementation } from '../backends/implementation.ts';
import { unknowable, unreadable } from '../../checks/broken-file.ts';
import { addressesLost, listOfGone } from '../../checks/may-be-deleted.ts';
import { isOpen } from './open-form.ts';
import { readStored } from '../backends/read-stored.ts';
import * as refusal from './refusal.ts';
import { storedNow } from './stored-now.ts';

/** The files that this desk has opened, as they were then, or as it last saved them. */
export type Opened = Map<string, string>;

interface Around {
  opened: Opened;
  /** The part of the desk's address after `#`, which says what the user has open. */
  route: () => string;
  /** Whether what is saved is a draft before it is published. */
  workflow: boolean;
}

/**
 * Lets nobody's words be lost by somebody else's saving. Decap writes whatever is in the form over whatever is stored. Here
 * a file is saved, published or deleted only if it is still what it was when this desk opened it.
 * @param implementation what Decap saves through; its methods are replaced in place
 * @param original the same with its methods as they were
 */
export function guard(
  implementation: Implementation,
  original: Implementation,
  { opened, route, workflow }: Around,
): void {
  /** Drafts that are being opened: Decap asks for them by name, and then for their text. The board asks by id. */
  const opening = new Set<string>();

  implementation.getEntry = async (path) => {
    const text = await readStored(original, path);
    if (text === undefined) throw refusal.notRead();
    const fault = unreadable(path, text);
    // Decap shows the error in the form's place, and nothing of it can be saved or deleted.
    if (fault) throw standingAlone(refusal.broken(path, fault));
    opened.set(path, text);
    return { file: { path }, data: text };
  };

  implementation.unpublishedEntry = async (which) => {
    const draft = await original.unpublishedEntry(which);
    if (which.collection !== undefined) opening.add(`${which.collection}/${which.slug}`);
    return draft;
  };

  implementation.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const text = await original.unpublishedEntryDataFile(collection, slug, path, id);
    if (opening.delete(`${collection}/${slug}`)) opened.set(path, text);
    return text;
  };

  implementation.persistEntry = async (entry, options) => {
    const { collectionName, newEntry = false } = options;
    const [first] = entry.dataFiles;
    if (first && !isOpen(route(), { collection: collectionName, slug: first.slug, isNew: newEntry }))
      throw refusal.otherForm();
    const slug = first?.slug ?? '';
    const now = await storedNow(original, { collection: collectionName, slug, workflow });
    const dataFiles = await Promise.all(entry.dataFiles.map((file) => checked(file, newEntry, now.text(file.path))));
    const result = await original.persistEntry({ ...entry, dataFiles }, options);
    for (const { path, raw } of dataFiles) opened.set(path, raw);
    return result;
  };

  async function checked(file: DataFile, isNew: boolean, stored: Promise<string | undefined>): Promise<DataFile> {
    const [before, now] = [opened.get(file.path), await stored];
    if (isNew && now !== undefined) throw refusal.nameTaken(file.path);
    const fault = unreadable(file.path, now ?? file.raw);
    if (fault) throw refusal.broken(file.path, fault);
    if (!isNew && now !== before) throw refusal.changedByAnother();
    return now === undefined ? file : { ...file, raw: preserveUntouched(file.path, now, file.raw) };
  }

  /** Holds when nobody will look in vain for what is about to be deleted. */
  async function checkAddresses(path: string, text: string): Promise<void> {
    const [fault, misfit] = [unreadable(path, text), unknowable(path, text)];
    if (fault) throw refusal.broken(path, fault);
    if (misfit) throw refusal.notToBeDeletedYet(misfit);
    if (addressesLost(path, text, undefined, new Date()).length === 0) return;
    const lost = addressesLost(path, text, await readStored(original, listOfGone), new Date());
    if (lost.length > 0) throw refusal.published(lost);
  }

  /** Holds when the draft that is about to be moved on is the one that this desk has shown. */
  async function seen(collection: string, slug: string): Promise<void> {
    const now = await storedNow(original, { collection, slug, workflow: true });
    for (const path of now.drafted) {
      const before = opened.get(path);
      if (before !== undefined && (await now.text(path)) !== before) throw refusal.changedSinceSeen();
    }
  }

  implementation.updateUnpublishedEntryStatus = async (collection, slug, status) => {
    await seen(collection, slug);
    return original.updateUnpublishedEntryStatus(collection, slug, status);
  };

  implementation.publishUnpublishedEntry = async (collection, slug) => {
    await seen(collection, slug);
    return original.publishUnpublishedEntry(collection, slug);
  };

  implementation.deleteUnpublishedEntry = async (collection, slug) => {
    await seen(collection, slug);
    return original.deleteUnpublishedEntry(collection, slug);
  };

  implementation.deleteFiles = async (paths, message) => {
    for (const path of paths) {
      const before = opened.get(path);
      const isWatched = before !== undefined || /\.(?:mdx|yaml)$/.test(path);
      const now = isWatched ? await readStored(original, path) : undefined;
      if (before !== undefined && now !== before) throw refusal.changedSinceSeen();
      if (now !== undefined) await checkAddresses(path, now);
    }
    const result = await original.deleteFiles(paths, message);
    for (const path of paths) opened.delete(path);
    return result;
  };
}

/** What was refused, in full where Decap shows no more than the message. */
const standingAlone = ({ inFull }: refusal.Refusal): Error => new Error(inFull);
