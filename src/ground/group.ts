/** Values by name, as YAML and the desk hold them: a front matter, or a group of fields in it. */
export type Group = Record<string, unknown>;

/** Whether a value is a group: neither a list nor nothing. */
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
