import type { CmsWidgetControlProps } from 'decap-cms-core';
import { Component, createElement, type ReactElement } from 'react';

/** What Decap gives a field that it draws. */
interface Props extends CmsWidgetControlProps<string> {
  setActiveStyle?(): void;
  setInactiveStyle?(): void;
}

/** A line that is written once: what has been saved is shown, and its hint says who can change it. */
export class LockedField extends Component<Props> {
  #isSaved = (this.props.value ?? '') !== '';

  override render(): ReactElement {
    const { forID, value = '', classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
    return createElement('input', {
      id: forID,
      type: 'text',
      className: classNameWrapper,
      value,
      readOnly: this.#isSaved,
      onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value),
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
    });
  }
}
