/** The places that a release can be shared to, in the order that the page shows them. */
export const services = ['facebook', 'x', 'linkedin', 'bluesky', 'mail'] as const;

export type Service = (typeof services)[number];
