/** A component in a `.ts` file, for TypeScript where Astro's own check does not help it. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
