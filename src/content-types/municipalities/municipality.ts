import type { StoredEntry } from '../../ground/stored.ts';
import { municipalityAddress } from './address.ts';
import type { MunicipalityData } from './schema.ts';

/** A municipality that releases are about. */
export interface Municipality extends MunicipalityData {
  id: string;
  address: string;
  file: string;
  digest: string;
  pictures: readonly string[];
}

/** A municipality with its address. */
export function municipalityOf({ id, digest, data }: StoredEntry<MunicipalityData>): Municipality {
  const { fields, ...stored } = data;
  return { ...fields, ...stored, id, digest: String(digest), address: municipalityAddress(id) };
}
