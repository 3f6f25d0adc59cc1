import type { CmsWidgetControlProps } from 'decap-cms-core';
import { Component, createElement, type ReactElement } from 'react';
import { chooseWords as words } from '../../stored/search/words.ts';

interface State {
  message: string;
}

/**
 * The field for the address of what is taken away: it takes an address that is typed or pasted, and finds a release by its
 * words.
 * @param choose asks for a release, and gives its address
 * @param also what goes with it
 */
export function goneAddressField(
  choose: () => Promise<string | undefined>,
  also: (address: string) => Promise<string[]>,
) {
  return class extends Component<CmsWidgetControlProps<string>, State> {
    override state: State = { message: '' };

    async #find(): Promise<void> {
      const address = await choose();
      if (address === undefined) return;
      this.props.onChange(address);
      const more = await also(address);
      this.setState({ message: more.length > 0 ? words.also(more) : words.chosen });
    }

    override render(): ReactElement {
      const { forID, value = '', classNameWrapper, onChange } = this.props;
      return createElement(
        'div',
        // The same look as the other field that has buttons.
        { className: `${classNameWrapper} press-link` },
        createElement('input', {
          id: forID,
          type: 'text',
          value,
          onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value),
        }),
        createElement(
          'div',
          { className: 'press-link-buttons' },
          createElement('button', { type: 'button', onClick: () => void this.#find() }, words.find),
        ),
        createElement('p', { role: 'status' }, this.state.message),
      );
    }
  };
}
