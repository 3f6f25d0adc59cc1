import type { Place } from './labels.ts';

/**
 * Brings a field of Decap's form into view and puts the cursor in it. In a group that is folded up there is no field to
 * see, so the group is shown instead. Decap names a field's element by the field: `alt-field-12`.
 */
export function showField({ fields, index }: Place): void {
  const found = fields.toReversed().flatMap((name) => {
    const labels = document.querySelectorAll<HTMLLabelElement>(`label[for^="${CSS.escape(name)}-field-"]`);
    return labels[index] ?? labels[0] ?? [];
  });
  const [label] = found;
  label?.scrollIntoView({ block: 'center' });
  label?.control?.focus({ preventScroll: true });
}
