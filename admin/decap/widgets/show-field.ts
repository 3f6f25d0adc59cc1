import type { Step } from '../../checks/labels.ts';

/**
 * Brings a field of Decap's form into view, with the cursor in it. Groups and rows on the way are folded out; where that
 * fails, the last one found is shown. Decap names a field's element by the field: `alt-field-12`.
 */
export async function showField(steps: readonly Step[]): Promise<void> {
  let within: ParentNode = document;
  let row = 0;
  let shown: HTMLLabelElement | undefined;
  for (const step of steps) {
    const label = await findLabel(within, step.name, row);
    if (!label) break;
    shown = label;
    within = document.getElementById(label.htmlFor) ?? within;
    row = step.row ?? 0;
  }
  shown?.scrollIntoView({ block: 'center' });
  const input = inputOf(shown);
  // The form rests until Decap has heard that nothing is saved (`stand-ins/editor-control-pane.ts`).
  while (input?.isConnected && input.closest('[inert]')) await moment();
  input?.focus({ preventScroll: true });
}

const moment = () => new Promise((over) => setTimeout(over, 50));

/** A label that can be seen: the group or list around it, and then its row, are folded out until it can. */
async function findLabel(within: ParentNode, name: string, row: number): Promise<HTMLLabelElement | undefined> {
  const label = () =>
    within.querySelectorAll<HTMLLabelElement>(`label[for^="${CSS.escape(name)}-field-"]`).item(row) ?? undefined;
  const folds = [
    () => within.querySelector<HTMLElement>('[data-testid="expand-button"]'),
    () => visibleAround(label())?.querySelector('button'),
  ];
  for (const fold of folds) {
    if (label()?.checkVisibility()) break;
    fold()?.click();
    // Decap draws what is folded out a moment later.
    await moment();
  }
  return [label()].find((found) => found?.checkVisibility());
}

/** The innermost element around a hidden one that can be seen: the row, whose first button folds it out. */
function visibleAround(hidden: Element | null | undefined): Element | null | undefined {
  return !hidden || hidden.checkVisibility() ? hidden : visibleAround(hidden.parentElement);
}

/** What can be written in or pressed; the text's editor does not belong to its label. */
function inputOf(label: HTMLLabelElement | undefined): HTMLElement | null | undefined {
  return (
    label?.control ?? label?.parentElement?.parentElement?.querySelector('[contenteditable="true"], input, button')
  );
}
