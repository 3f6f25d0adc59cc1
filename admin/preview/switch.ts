/** One of several, chosen by buttons that stand side by side; remembered in this browser. */
export interface Switch<Value extends string> {
  element: HTMLElement;
  readonly value: Value;
}

/**
 * @param name what it is remembered by
 * @param label said of all the buttons
 * @param choices their words, by value
 * @param first chosen until someone has chosen
 * @param changed called when someone chooses
 */
export function makeSwitch<Value extends string>(
  document: Document,
  {
    name,
    label,
    choices,
    first,
  }: { name: string; label: string; choices: Record<Value, string>; first: NoInfer<Value> },
  changed: () => void,
): Switch<Value> {
  const known = Object.keys(choices) as Value[];
  let value = known.find((one) => one === localStorage.getItem(name)) ?? first;
  const element = document.createElement('div');
  element.role = 'group';
  element.ariaLabel = label;
  const buttons = known.map((one) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = choices[one];
    button.addEventListener('click', () => {
      value = one;
      localStorage.setItem(name, one);
      press();
      changed();
    });
    return [one, button] as const;
  });
  const press = () => buttons.forEach(([one, button]) => (button.ariaPressed = String(one === value)));
  press();
  element.append(...buttons.map(([, button]) => button));
  return {
    element,
    get value() {
      return value;
    },
  };
}
