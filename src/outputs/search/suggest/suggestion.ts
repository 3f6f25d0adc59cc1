/** What a reader may have begun to type. Whoever chooses one with an address comes to that page; a person is searched for. */
export type Suggestion =
  | { kind: 'initiative' | 'municipality' | 'title'; name: string; address: string }
  | { kind: 'person'; name: string; role?: string | undefined };

/** Where the site keeps what it can suggest whatever is typed: initiatives, municipalities and people. */
export const knownAddress = '/soeg/forslag.json';
