/** The address of a person's page: `karen-holst` → `/personer/karen-holst/`. */
export const personAddress = (id: string): string => `/personer/${id}/`;
