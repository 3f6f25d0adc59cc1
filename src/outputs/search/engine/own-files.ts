import { remembered, type PromiseCache } from '../files/remembered.ts';
import { manifestName, type Manifest, type PartFolder } from '../files/manifest.ts';

/** The files that the search reads by itself. */
export interface OwnFiles {
  /** A file of its own by its name, undefined when there is none of that name. @throws when it cannot be fetched */
  file(name: string): Promise<string | undefined>;
  /** Pagefind's indexes, newest pages first. @throws when the manifest cannot be fetched */
  parts(): Promise<readonly PartFolder[]>;
  /** What Pagefind has stored of a page. @throws when it cannot be fetched */
  fragment(folder: string, name: string): Promise<string>;
}

/** What a fragment begins with, once it is unpacked. */
const signature = 'pagefind_dcd';

/**
 * Fetches the search's files, from the version that was there at the first.
 * @param fetchFile gives a file in the index's folder; throws when it cannot be fetched
 */
export function ownFilesFrom(fetchFile: (path: string) => Promise<Response>): OwnFiles {
  const fetching: PromiseCache<Manifest> = new Map();
  const manifest = () =>
    remembered(fetching, manifestName, async (): Promise<Manifest> => (await fetchFile(manifestName)).json());
  return {
    file: async (name) => {
      const { folder, files } = await manifest();
      return files.includes(name) ? (await fetchFile(`${folder}/${name}`)).text() : undefined;
    },
    parts: async () => (await manifest()).parts,
    fragment: async (folder, name) => unpacked(await fetchFile(`${folder}/fragment/${name}.pf_fragment`)),
  };
}

/** Some servers let the browser unpack it. */
async function unpacked(response: Response): Promise<string> {
  const packed = await response.blob();
  const start = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const text = await new Response(
    isPacked ? packed.stream().pipeThrough(new DecompressionStream('gzip')) : packed,
  ).text();
  return text.slice(signature.length);
}
