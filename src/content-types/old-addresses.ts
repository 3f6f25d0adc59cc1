import { z } from 'astro/zod';
import { BAR, list } from '../ground/fields.ts';

/** Which fields hold an address of the newsroom’s own, without host. Whoever takes in what people write there asks here. */
export const ownAddresses = z.registry<{ own: true }>();

/** Addresses that something has had, the oldest first: each is a page's, without host. */
export const oldAddresses = list(
  z
    .string()
    .regex(/^(?:\/[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*)*\/[\p{L}\p{N}_~-]+\/$/u, {
      error: `Adressen kan ikke bruges.${BAR}Skriv den gamle adresse med skråstreg først og sidst, fx /nyheder/2019/gammelt-navn/.`,
    })
    .register(ownAddresses, { own: true }),
);
