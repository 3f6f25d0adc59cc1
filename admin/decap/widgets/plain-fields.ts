/** A field of one kind of words, as Decap draws it; undefined where the open form has none of that name. */
export function plainField(name: string): HTMLInputElement | HTMLTextAreaElement | undefined {
  const label = document.querySelector<HTMLLabelElement>(`label[for^="${CSS.escape(name)}-field-"]`);
  return isPlainField(label?.control) ? label.control : undefined;
}

/** Whether it holds words without form. */
export const isPlainField = (element: unknown): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/** Writes in a field as if someone had typed it, so that the form learns of it. */
export function fillField(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.setRangeText(words, 0, field.value.length, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A field of a moment, as Decap draws it; undefined where the open form has none of that name. */
export function momentField(name: string): HTMLInputElement | undefined {
  return (
    document.querySelector<HTMLInputElement>(`input[type="datetime-local"][id^="${CSS.escape(name)}-field-"]`) ??
    undefined
  );
}

/** Sets it as if someone had picked it. @param at `2017-06-12T09:00` */
export function fillMoment(field: HTMLInputElement, at: string): void {
  // React keeps what it has written itself, and hears of nothing that is set on the element.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, at);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
