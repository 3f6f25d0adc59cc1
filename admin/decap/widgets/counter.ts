import type CMS from 'decap-cms-app';
import { createElement, Fragment, type ReactElement } from 'react';
import { charactersLeft } from '../../form/characters-left.ts';

interface Props {
  field: { get(name: string): unknown };
  value?: unknown;
}

type Field = new (props: Props) => { props: Props; render(): ReactElement };

/**
 * Has a widget of Decap's for words say how many characters are left, where the schema has a limit and it is near.
 * @param widget `string` or `text`, as it is registered
 */
export function countCharacters(widget: ReturnType<typeof CMS.getWidget>): void {
  const Original = widget?.control as unknown as Field;
  const counting = class extends Original {
    override render(): ReactElement {
      const limit = this.props.field.get('limit');
      if (typeof limit !== 'number') return super.render();
      const left = charactersLeft(String(this.props.value ?? ''), limit);
      const seen = { className: left?.isOver ? 'characters-left is-over' : 'characters-left', 'aria-hidden': true };
      return createElement(
        Fragment,
        null,
        super.render(),
        createElement('p', seen, left?.shown),
        createElement('p', { className: 'for-the-ear', role: 'status' }, left?.heard),
      );
    }
  };
  Reflect.set(Object(widget), 'control', counting);
}
