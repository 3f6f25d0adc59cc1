declare module 'hyphen/da/index.js' {
  /** Puts soft hyphens between the syllables of Danish words. */
  const hyphen: { hyphenateSync(text: string): string };
  export default hyphen;
}
