import { fileSize } from '../../src/danish/numbers/numbers.ts';
import { mostPictureBytes } from '../../src/media/too-heavy.ts';
import { attachmentEndings, pictureEndings } from '../../src/media/types.ts';
import { givenNames, ownName, type Taken } from './own-name.ts';
import { shrink } from './shrink.ts';

/**
 * Looks at what is chosen for upload before Decap gets it: pictures are made no larger than they need be and lose what
 * cameras write into them, and each file gets a name of its own; files that the site may not publish are refused with a
 * sentence.
 * @param isStored whether there is a file of that name
 */
export function watchUploads(document: Document, isStored: Taken): void {
  const given = givenNames(localStorage);
  const named = async (file: File) => {
    const name = await ownName(file.name, async (one) => given.has(one) || (await isStored(one))).catch(() => {
      throw new Refusal(unreachable(file.name));
    });
    given.add(name);
    return new File([file], name, { type: file.type, lastModified: file.lastModified });
  };
  const ready = new WeakSet<Event>();
  document.addEventListener(
    'change',
    (event) => {
      const { target: input } = event;
      if (ready.has(event) || !(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files) return;
      event.stopImmediatePropagation();
      void made(input.files, named).then(({ files, refused }) => {
        if (refused.length > 0) alert(refused.join('\n\n'));
        const chosen = new DataTransfer();
        for (const file of files) chosen.items.add(file);
        input.files = chosen.files;
        if (files.length === 0) return;
        const again = new Event('change', { bubbles: true });
        ready.add(again);
        input.dispatchEvent(again);
      });
    },
    true,
  );
}

async function made(
  chosen: Iterable<File>,
  named: (file: File) => Promise<File>,
): Promise<{ files: File[]; refused: string[] }> {
  const files: File[] = [];
  const refused: string[] = [];
  for (const file of chosen) {
    const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
    try {
      if (!attachmentEndings.includes(ending)) throw new Refusal(unknown(file.name, ending));
      const ready = pictureEndings.includes(ending) ? await shrink(file) : file;
      if (ready.size > mostPictureBytes) throw new Refusal(tooLarge(ready));
      files.push(await named(ready));
    } catch (error) {
      refused.push(error instanceof Refusal ? error.message : unreadable(file.name));
    }
  }
  return { files, refused };
}

class Refusal extends Error {}

function unknown(name: string, ending: string): string {
  const remedy = /^hei[cf]$/.test(ending)
    ? 'Det er en iPhones eget format. Gem billedet som JPEG, eller send det til dig selv i en mail; så bliver det lavet om.'
    : `Gem filen i et af disse formater: ${attachmentEndings.join(', ')}.`;
  return `${name} kan ikke lægges op. ${remedy}`;
}

const tooLarge = ({ name, size }: File) =>
  `${name} fylder ${fileSize(size)}, og det er for meget. En fil må højst fylde ${fileSize(mostPictureBytes)}. Gem den mindre, eller link til den et andet sted.`;

const unreachable = (name: string) =>
  `${name} kan ikke lægges op lige nu, for det sted, hvor der gemmes, svarer ikke. Prøv igen om lidt.`;

const unreadable = (name: string) =>
  `${name} kan ikke læses som et billede. Åbn det i et billedprogram, gem det som JPEG, og prøv igen.`;
