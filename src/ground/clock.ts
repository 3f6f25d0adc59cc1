const fixed = process.env['NEWSROOM_CLOCK'];
const started = now();

/**
 * The moment the site is made for. A build has one clock from first page to last, so that no page shows what another
 * still holds back; the development server's clock runs. `NEWSROOM_CLOCK` sets it (an ISO moment with an offset).
 */
export function clock(): Date {
  return import.meta.env.PROD ? started : now();
}

/**
 * This moment, or the one that `NEWSROOM_CLOCK` sets: for what is no part of a page.
 * @throws when `NEWSROOM_CLOCK` is no moment
 */
export function now(): Date {
  const moment = fixed ? new Date(fixed) : new Date();
  // An invalid moment is neither before nor after any other: a scheduled release would count as published.
  if (Number.isNaN(moment.getTime()))
    throw new Error(`NEWSROOM_CLOCK is “${fixed}”: write a moment such as 2026-11-21T12:00:00+01:00.`);
  return moment;
}
