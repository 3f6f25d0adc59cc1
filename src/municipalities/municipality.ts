import type { MunicipalityData } from './schema.ts';

/** A municipality that releases are about. */
export interface Municipality extends MunicipalityData {
  id: string;
  address: string;
  file: string;
  digest: string;
  pictures: readonly string[];
}

/** The address of a municipality's page: `fjordby` → `/kommuner/fjordby/`. */
export const municipalityAddress = (id: string): string => `/kommuner/${id}/`;
