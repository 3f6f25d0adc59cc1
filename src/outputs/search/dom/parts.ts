/** The parts of the search page that change, as `soeg.astro` lays them out. */
export function findParts() {
  return {
    form: find('#soeg', HTMLFormElement),
    suggestions: find('#forslag', HTMLElement),
    found: find('#fundet', HTMLElement),
    outcome: find('[data-outcome]', HTMLElement),
    status: find('.found-head > [role=status]', HTMLElement),
    order: find('#fundet .order', HTMLElement),
    changed: find('.changed', HTMLElement),
    exportControls: find('.take', HTMLElement),
    copy: find('[data-copy]', HTMLButtonElement),
    csv: find('[data-csv]', HTMLButtonElement),
    exportStatus: find('[data-took]', HTMLElement),
    follow: find('.follow', HTMLElement),
    start: find('[data-start]', HTMLElement),
    results: find('#resultater', HTMLOListElement),
    partial: find('.partial', HTMLElement),
    partialLead: find('.partial > p', HTMLElement),
    partialResults: find('#delvise', HTMLOListElement),
    more: find('[data-more]', HTMLButtonElement),
    none: find('[data-none]', HTMLElement),
    unavailable: find('[data-unavailable]', HTMLElement),
    narrowing: find('.facets summary', HTMLElement),
    clear: [...document.querySelectorAll<HTMLElement>('[data-clear]')],
  };
}

export type SearchPageParts = ReturnType<typeof findParts>;

function find<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
