import type CMS from 'decap-cms-app';

/**
 * Decap's relation widget reports its value as changed when it has loaded. Inside a block that counts as an edit: a release
 * that someone only opened would be marked as not saved, and its whole text written anew. The report serves previews
 * alone; but it is also what makes the widget show what it has loaded.
 * @param relation the widget as Decap registered it
 */
export function withoutFalseChange(relation: ReturnType<typeof CMS.getWidget>): void {
  const prototype: unknown = Reflect.get(Object(relation?.control), 'prototype');
  if (!Reflect.has(Object(prototype), report)) throw new Error(`Decap’s relation widget no longer has ${report}.`);
  Reflect.set(Object(prototype), report, function (this: { forceUpdate(): void }) {
    this.forceUpdate();
  });
}

const report = 'triggerInitialOnChange';
