/** The address of an initiative's page: `kik` → `/indsatser/kik/`. */
export const initiativeAddress = (id: string): string => `/indsatser/${id}/`;
