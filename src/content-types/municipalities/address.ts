/** The address of a municipality's page: `fjordby` → `/kommuner/fjordby/`. */
export const municipalityAddress = (id: string): string => `/kommuner/${id}/`;
