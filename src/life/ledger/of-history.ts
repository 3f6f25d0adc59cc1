/** Whether a page shows what a release said before. Such pages are there only where a site is built with its history. */
export function isOfHistory(address: string): boolean {
  return /^\/nyheder\/\d{4}\/[^/]+\/(?:udgave\/\d+|aendringer)\/$/.test(address);
}
