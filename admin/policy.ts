import { originOf } from './hosts/git-hosts.ts';
import { gitHost } from './git-host.ts';
import { localServer } from './hosts/local-server.ts';

const savesAt = localServer === undefined ? originOf(gitHost) : new URL(localServer).origin;

type Directive = `${'img' | 'font' | 'connect' | 'frame'}-src ${string}` | `worker-src 'self'` | `object-src 'none'`;

/**
 * What the desk's page may do beyond any other page of the site: show pictures that are not saved yet and those of the
 * people at the Git host, and talk to where it saves. Scripts come from the site alone, and none is made from text.
 */
export const deskDirectives: Directive[] = [
  `img-src 'self' ${savesAt} blob: data:`,
  "font-src 'self' data:",
  `connect-src 'self' ${savesAt} blob:`,
  "frame-src 'self' blob:",
  "worker-src 'self'",
  "object-src 'none'",
];

/** The site's search is WebAssembly, and the desk searches by it. Naming a source replaces 'self', which Astro else names. */
export const deskScripts = ["'self'", "'wasm-unsafe-eval'"];

/** Decap's components write their styles into the page as they appear. */
export const deskStyles = ["'self'", "'unsafe-inline'"];
