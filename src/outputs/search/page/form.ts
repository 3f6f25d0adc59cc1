import { orders, readAddress, type Order, type SearchRequest } from '../address.ts';
import type { Answer } from '../engine/engine.ts';
import type { Followable } from './follow.ts';
import { facetNames, facets, forEachFacet, type Facet } from '../facets.ts';

/** Reads what the form asks for, as its address would say it. */
export function readForm(form: HTMLFormElement): SearchRequest {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const request = readAddress(new URLSearchParams(fields).toString());
  // One of the orders is always marked; it counts when the reader marked it.
  return isOrderChosen(form) ? request : { ...request, order: undefined };
}

/** Fills in the form. Values that it does not offer are dropped, as a misspelled address would otherwise hide everything. */
export function fillForm(form: HTMLFormElement, { query, chosen, order, isLiteral }: SearchRequest): void {
  queryField(form).value = query;
  setLiteral(form, isLiteral);
  for (const facet of facetNames)
    for (const box of boxesOf(form, facet)) box.checked = chosen[facet].includes(box.value);
  form.toggleAttribute(orderChosen, order !== undefined);
  showOrder(form, order ?? 'best');
}

const orderChosen = 'data-order-chosen';
const isOrderChosen = (form: HTMLFormElement) => form.hasAttribute(orderChosen);

/** Marks the order that the results are in. */
export function showOrder(form: HTMLFormElement, order: Order): void {
  for (const choice of inputsOf(form, 'sortering')) choice.checked = choice.value === orders[order];
}

/** Keeps the order that is marked, whatever is searched for next. */
export const chooseOrder = (form: HTMLFormElement): boolean => form.toggleAttribute(orderChosen, true);

/** Whether the words are to be found as they are typed. That holds until others are typed. */
export function setLiteral(form: HTMLFormElement, isLiteral: boolean): void {
  for (const field of inputsOf(form, 'praecist')) field.disabled = !isLiteral;
}

/** The initiatives and municipalities that the form offers, by name. */
export function followable(form: HTMLFormElement): Followable[] {
  return (['initiative', 'municipality'] as const).flatMap((facet) =>
    boxesOf(form, facet).map((box) => ({
      facet,
      id: box.value,
      name: box.closest('label')?.querySelector('span')?.textContent.trim() ?? '',
    })),
  );
}

/** Shows how many pages each value would give, and how many values are chosen. */
export function showCounts(form: HTMLFormElement, counts: Answer['counts']): void {
  for (const facet of facetNames)
    for (const box of boxesOf(form, facet)) {
      const count = counts[facet][box.value] ?? 0;
      const row = box.closest('label');
      row?.classList.toggle('none', count === 0);
      row?.querySelector('data')?.replaceChildren(String(count));
    }
}

/** The counts that the page came with: of everything. */
export function readCounts(form: HTMLFormElement): Answer['counts'] {
  return forEachFacet((facet) =>
    Object.fromEntries(
      boxesOf(form, facet).map((box) => [box.value, Number(box.closest('label')?.querySelector('data')?.value)]),
    ),
  );
}

/** The search field. */
export function queryField(form: HTMLFormElement): HTMLInputElement {
  const [field] = inputsOf(form, 'q');
  if (!field) throw new Error('The search form has no field named q.');
  return field;
}

function boxesOf(form: HTMLFormElement, facet: Facet): HTMLInputElement[] {
  return inputsOf(form, facets[facet]);
}

function inputsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.elements]
    .filter((element) => element instanceof HTMLInputElement)
    .filter((input) => input.name === name);
}
