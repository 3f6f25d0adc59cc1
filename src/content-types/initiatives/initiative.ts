import { isoDay, longDay } from '../../danish/dates.ts';
import type { StoredEntry } from '../../ground/stored.ts';
import { initiativeAddress } from './address.ts';
import type { InitiativeData } from './schema.ts';

export type InitiativeStatus = 'planned' | 'running' | 'ended';

/** What releases are tagged by. */
export interface Initiative extends InitiativeData {
  id: string;
  address: string;
  status: InitiativeStatus;
  file: string;
  digest: string;
  pictures: readonly string[];
}

/** An initiative with its status at a moment. */
export function initiativeOf({ id, digest, data }: StoredEntry<InitiativeData>, clock: Date): Initiative {
  const { fields, ...stored } = data;
  return {
    ...fields,
    ...stored,
    id,
    digest: String(digest),
    address: initiativeAddress(id),
    status: initiativeStatus(fields, clock),
  };
}

/** Whether an initiative has begun or ended, by Copenhagen's calendar. Its last day still counts as running. */
export function initiativeStatus({ from, to }: Pick<InitiativeData, 'from' | 'to'>, clock: Date): InitiativeStatus {
  const today = isoDay(clock);
  if (today < from) return 'planned';
  return to !== undefined && today > to ? 'ended' : 'running';
}

/** The period as Danes read it: `1. januar 2016 – 31. december 2018`, or `Fra 1. marts 2024`. */
export function initiativePeriod({ from, to }: Pick<InitiativeData, 'from' | 'to'>): string {
  return to ? `${longDay(from)} – ${longDay(to)}` : `Fra ${longDay(from)}`;
}
