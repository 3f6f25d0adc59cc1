/** Decap's texts in one language. Decap itself ships no types for them. */
declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('./danish.ts').Phrases;
  export default phrases;
}

/** What a widget’s options may be, as JSON schema. */
declare module 'decap-cms-widget-*/dist/esm/schema.js' {
  const schema: object;
  export default schema;
}

declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  /** @throws an error that names what Decap does not accept */
  export function validateConfig(config: object): void;
}
