import { z } from 'astro/zod';

/** Where the site tells how far it has come. */
export const stateAddress = '/admin/state.json';

/** Where the site tells which version it shows of each release of a year. */
export const versionsAddress = (year: number | string): string => `/admin/state/${year}.json`;

const moment = z.string().transform((written) => new Date(written));

/**
 * How far the site has come, for the desk. Anyone may read it, so it holds nothing that is not public.
 *
 * `built`: the moment that the site is made for. `failed`: the newest attempt to make one, if it came to nothing: when it
 * began, its problems, each sealed so that only who has the file can read it, and how many more there are.
 */
export const buildStateSchema = z.object({
  built: moment,
  failed: z
    .object({
      began: moment,
      sealed: z.array(z.object({ mark: z.string(), box: z.string() })),
      others: z.number(),
    })
    .optional(),
});

export type BuildState = z.output<typeof buildStateSchema>;
export type WrittenState = z.input<typeof buildStateSchema>;

/** Version by id (`2026/nyt-job`): `src/life/embargo/version.ts`. */
export const versionsSchema = z.record(z.string(), z.string());
