declare module '*.astro?in-browser' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
