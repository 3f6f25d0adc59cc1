import type { z } from 'astro/zod';
import { ownAddresses } from '../../src/content-types/old-addresses.ts';
import { webAddresses } from '../../src/ground/fields.ts';
import { leavesOf } from '../../src/ground/shape.ts';
import type { Entry } from './entry.ts';
import { meantAddress } from '../../src/mdx/addresses.ts';

/** A field of a form, and what is to stand in it. */
interface Tidied {
  path: (string | number)[];
  value: string;
}

/**
 * The fields of a form that hold an address in another way than the site writes it: one of the newsroom's own as a browser
 * shows it, with host, query and what stands after `#`, or any as people say it, `www.star.dk`.
 * @param hosts the newsroom's own: `nyheder.fjordby.dk`, `localhost:4321`
 */
export function tidiedAddresses(schema: z.ZodObject, entry: Entry, hosts: readonly string[]): Tidied[] {
  return leavesOf(schema, entry).flatMap(({ path, type, value }) => {
    if (typeof value !== 'string') return [];
    const tidied = ownAddresses.get(type)
      ? asOwnAddress(value, hosts)
      : webAddresses.get(type)
        ? meantAddress(value)
        : value;
    return tidied === value ? [] : [{ path, value: tidied }];
  });
}

/**
 * An address as the site writes it: `/nyheder/2019/nyt-job/`. Another newsroom's stays as it is, and so does what is no
 * address: the schema says what is wrong with it.
 */
export function asOwnAddress(written: string, hosts: readonly string[]): string {
  const trimmed = written.trim();
  const whole = hosts.some((host) => trimmed.startsWith(`${host}/`)) ? `https://${trimmed}` : trimmed;
  const url = URL.parse(whole, 'https://own.invalid');
  if (!url || (!trimmed.startsWith('/') && !hosts.includes(url.host))) return trimmed;
  const path = decoded(url.pathname).replace(/\/index\.html$/, '/');
  return path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}
