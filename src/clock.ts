const fixed = process.env['NEWSROOM_CLOCK'];
const started = now();

/**
 * The moment the site is made for. A build has one clock from first page to last, so that no page shows what another
 * still holds back; the development server's clock runs. `NEWSROOM_CLOCK` sets it (an ISO moment with an offset).
 */
export function clock(): Date {
  return import.meta.env.PROD ? started : now();
}

function now(): Date {
  return fixed ? new Date(fixed) : new Date();
}
