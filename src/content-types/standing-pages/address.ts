/** The address of a standing page: `om` → `/om/`. */
export const standingPageAddress = (id: string): string => `/${id}/`;
