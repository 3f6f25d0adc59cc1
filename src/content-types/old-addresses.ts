import { z } from 'astro/zod';
import { BAR, list } from '../ground/fields.ts';

/** Addresses that something has had, the oldest first: each is a page's, without host. */
export const oldAddresses = list(
  z.string().regex(/^(?:\/[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*)*\/[\p{L}\p{N}_~-]+\/$/u, {
    error: `Adressen kan ikke bruges.${BAR}Skriv den gamle adresse med skråstreg først og sidst, fx /nyheder/2019/gammelt-navn/.`,
  }),
);
