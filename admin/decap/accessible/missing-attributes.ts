import { wordsHeard as words } from './words.ts';

/**
 * What Decap leaves out for those who hear the page or write by voice, put in from outside: names, states and
 * ties between a field and its hint.
 * Only attributes are set, which Decap does not set itself, so that nothing of what it draws is disturbed. Decap’s own
 * issue on all of this is decaporg/decap-cms#1333.
 */
export interface MissingAttribute {
  /** The elements that need it, those that have it already not among them. */
  where: string;
  add(element: HTMLElement): void;
}

const set = (attributes: Record<string, string>) => (element: HTMLElement) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

const fieldAround = (element: Element) => element.closest('[class*="ControlContainer"]');
const labelOf = (element: Element) => fieldAround(element)?.querySelector('label')?.textContent ?? words.text;

export const missingAttributes: MissingAttribute[] = [
  { where: 'iframe#preview-pane:not([title])', add: set({ title: words.preview }) },
  {
    where: '[data-slate-editor]:not([aria-label])',
    add: (text) => {
      text.setAttribute('aria-label', labelOf(text));
      if (!labelOf(text).includes(words.optional)) text.setAttribute('aria-required', 'true');
    },
  },
  {
    // Other switches are fields, with labels.
    where: 'button[role="switch"]:not([aria-label], [id])',
    add: set({ 'aria-label': words.markdown }),
  },
  {
    where: 'button[role="switch"]:not([aria-checked="true"], [aria-checked="false"])',
    add: set({ 'aria-checked': 'false' }),
  },
  { where: 'section[class*="AuthenticationPage"]:not([role])', add: set({ role: 'main' }) },
  { where: '[class*="EditorContainer"] > [class*="ToolbarContainer"]:not([role])', add: set({ role: 'banner' }) },
  {
    where: '.Pane1:not([role]), [class*="NoPreviewContainer"]:not([role])',
    add: set({ role: 'main', 'aria-label': words.form }),
  },
  { where: '[role="menu"] ul:not([role]), [role="menu"] li:not([role])', add: set({ role: 'none' }) },
  {
    where: '[role="dialog"]:not([aria-label]):not([aria-labelledby])',
    add: (dialog) => dialog.setAttribute('aria-label', dialog.querySelector('h1, h2')?.textContent ?? words.dialog),
  },
  // A row's bar: what folds it, what it is dragged by, what takes it away. Decap tells in English how a row is moved by
  // keyboard, which it cannot be.
  {
    where: '[aria-roledescription="sortable"]',
    add: (handle) => {
      set({ 'aria-label': words.drag, 'aria-roledescription': words.dragged })(handle);
      handle.removeAttribute('aria-describedby');
    },
  },
  {
    where: '[class*="ListItemTopBar"] > button:not([aria-label])',
    add: (button) => button.setAttribute('aria-label', button.nextElementSibling ? words.fold : words.removeRow),
  },
  // The box of choices has an English name for what takes a choice away.
  {
    where: '[aria-label^="Remove "]',
    add: (button) => button.setAttribute('aria-label', words.remove((button.ariaLabel ?? '').slice('Remove '.length))),
  },
  // Its name stands under it.
  { where: '[class*="CardImage"]:not([alt])', add: set({ alt: '' }) },
  {
    where: 'label[for*="-field-"]:not([data-tied])',
    add: (label) => {
      label.dataset['tied'] = '';
      tie(label as HTMLLabelElement);
    },
  },
];

/** Ties a field to its hint, and tells whether it must be filled in, as its label does to the eye. */
function tie(label: HTMLLabelElement): void {
  const input = label.control;
  if (!input) return;
  const hint = [...(fieldAround(label)?.querySelectorAll('[class*="ControlHint"]') ?? [])].find(
    (one) => fieldAround(one) === fieldAround(label),
  );
  if (hint) {
    hint.id = `${label.htmlFor}-hint`;
    input.setAttribute('aria-describedby', hint.id);
  }
  const isAlways = !label.textContent.includes(words.optional) && !hint?.textContent.includes(words.conditional);
  if (input.matches('input:not([type=checkbox]), textarea') && isAlways) input.setAttribute('aria-required', 'true');
}
