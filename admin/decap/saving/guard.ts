import { preserveUntouched } from '../../preserve/file.ts';
import type { DataFile, Implementation } from '../backends/implementation.ts';
import { unknowable, unreadable } from '../../checks/broken-file.ts';
import { addressesLost, listOfGone } from '../../checks/may-be-deleted.ts';
import type { OwnSaves } from './told/own-saves.ts';
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
  /** What this browser has saved before. */
  own: OwnSaves;
}

/** Git may turn the ends of lines when files are fetched: nobody has written anything then. */
const sameWords = (one: string | undefined, other: string | undefined): boolean =>
  one?.replaceAll('\r\n', '\n') === other?.replaceAll('\r\n', '\n');

/**
 * Lets nobody's words be lost by somebody else's saving. Decap writes whatever is in the form over whatever is stored. Here
 * a file is saved, published or deleted only if it is still what it was when this desk opened it.
 * @param implementation what Decap saves through; its methods are replaced in place
 * @param original the same with its methods as they were
 */
export function guard(
  implementation: Implementation,
  original: Implementation,
  { opened, route, workflow, own }: Around,
): void {
  /** Drafts that are being opened: Decap asks for them by name, and then for their text. The board asks by id. */
  const opening = new Set<string>();
  /** What was sent to be saved, and may be stored although no answer has come. */
  const sent = new Map<string, string>();

  implementation.getEntry = async (path) => {
    const text = await readStored(original, path);
    // Decap asks whether the name is taken: not by what this form has sent itself.
    const isOwn = text !== undefined && text === sent.get(path) && /\/new\b/.test(route());
    if (text === undefined || isOwn) throw refusal.notRead();
    const fault = unreadable(path, text);
    // Decap shows the error in the form's place, and nothing of it can be saved or deleted.
    if (fault) throw standingAlone(refusal.broken(path, text, fault));
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
    for (const { path, raw } of dataFiles) sent.set(path, raw);
    const assets = original.api ? entry.assets : await storeFirst(entry.assets, options);
    const result = await original.persistEntry({ ...entry, dataFiles, assets }, options);
    for (const { path, raw } of dataFiles) {
      sent.delete(path);
      opened.set(path, raw);
      await own.note(path, raw);
    }
    return result;
  };

  /** The local server writes the text before its pictures: on a full disk it would name some that there are not. */
  async function storeFirst(pictures: unknown[], options: object): Promise<unknown[]> {
    for (const picture of pictures) await original.persistMedia(picture, options);
    return [];
  }

  async function checked(file: DataFile, isNew: boolean, stored: Promise<string | undefined>): Promise<DataFile> {
    const [before, now] = [opened.get(file.path), await stored];
    const isOurs = now !== undefined && (now === file.raw || now === sent.get(file.path));
    if (isNew && now !== undefined && !isOurs) throw refusal.nameTaken();
    const fault = unreadable(file.path, now ?? file.raw);
    if (fault) throw refusal.broken(file.path, now ?? file.raw, fault);
    if (!isNew && !isOurs && !sameWords(now, before)) throw await changed(file.path, before, now);
    return now === undefined ? file : { ...file, raw: preserveUntouched(file.path, now, file.raw) };
  }

  /** Says what is true of how a file has become another than it was when it was opened. */
  async function changed(path: string, before: string | undefined, now: string | undefined): Promise<Error> {
    if (now === undefined) return before === undefined ? refusal.notRead() : refusal.deletedMeanwhile();
    return (await own.has(path, now)) ? refusal.changedByYou() : refusal.changedElsewhere();
  }

  /** Holds when nobody will look in vain for what is about to be deleted. */
  async function checkAddresses(path: string, text: string): Promise<void> {
    const [fault, misfit] = [unreadable(path, text), unknowable(path, text)];
    if (fault) throw refusal.broken(path, text, fault);
    if (misfit) throw refusal.notToBeDeletedYet(misfit);
    if (addressesLost(path, text, undefined, new Date()).length === 0) return;
    const lost = addressesLost(path, text, await readStored(original, listOfGone), new Date());
    if (lost.length > 0) throw refusal.published(lost, path.startsWith('content/releases/'));
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
