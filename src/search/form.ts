import { readAddress, type SearchRequest } from './address.ts';
import type { Answer } from './engine.ts';
import { facetNames, facets, type Facet } from './facets.ts';

/** Reads what the form asks for, as its address would say it. */
export function readForm(form: HTMLFormElement): SearchRequest {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readAddress(new URLSearchParams(fields).toString());
}

/** Fills in the form. Values that it does not offer are dropped, as a misspelled address would otherwise hide everything. */
export function fillForm(form: HTMLFormElement, { query, chosen, order }: SearchRequest): void {
  queryField(form).value = query;
  for (const facet of facetNames)
    for (const box of boxesOf(form, facet)) box.checked = chosen[facet].includes(box.value);
  for (const choice of inputsOf(form, 'sortering'))
    choice.checked = choice.value === (order === 'newest' ? 'nyeste' : '');
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
