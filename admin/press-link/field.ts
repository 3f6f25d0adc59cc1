import type { CmsWidgetControlProps } from 'decap-cms-core';
import { Component, createElement, Fragment, type ReactElement } from 'react';
import { newSecret, pressLink } from '../../src/embargo/press-view/secret.ts';
import type { Store } from '../saving/store.ts';
import { sayOf } from './say.ts';
import { siteAddress } from './site-address.ts';
import { words } from './words.ts';

/** What Decap hands to a widget; its types know nothing of the entry. */
interface Props extends CmsWidgetControlProps<string> {
  entry?: { get(name: string): unknown; getIn(path: string[]): unknown };
}

interface State {
  address: string;
  told: string;
}

/** The field for a release's press link: makes the key in the browser, and shows the link to copy. */
export function pressLinkField(store: Store) {
  return class extends Component<Props, State> {
    override state: State = { address: location.origin, told: '' };

    override componentDidMount(): void {
      void siteAddress(store).then((address) => this.setState({ address }));
      // A new release that is copied from another must not be shown to those who were invited to the other.
      if (this.props.value && this.props.entry?.get('newRecord') === true) this.props.onChange('');
    }

    /** What it says follows from other fields too. */
    override shouldComponentUpdate(): boolean {
      return true;
    }

    #set(value: string): void {
      this.props.onChange(value);
      this.setState({ told: '' });
    }

    async #copy(link: string): Promise<void> {
      const copied = await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      );
      this.setState({ told: copied ? words.copied : words.notCopied });
    }

    override render(): ReactElement {
      const { value = '', classNameWrapper } = this.props;
      return createElement(
        'div',
        { className: `${classNameWrapper} press-link` },
        value === '' ? this.#empty() : this.#filled(pressLink(this.state.address, value)),
      );
    }

    #empty(): ReactElement {
      return button(words.make, () => this.#set(newSecret()), this.props.forID);
    }

    #filled(link: string): ReactElement {
      const { forID, entry } = this.props;
      const [publishAt, draft] = ['publishAt', 'draft'].map((name) => entry?.getIn(['data', name]));
      return createElement(
        Fragment,
        null,
        createElement('input', {
          id: forID,
          readOnly: true,
          value: link,
          onFocus: ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select(),
        }),
        createElement(
          'div',
          { className: 'press-link-buttons' },
          button(words.copy, () => void this.#copy(link)),
          button(words.renew, () => this.#set(newSecret())),
          button(words.remove, () => this.#set('')),
        ),
        createElement('p', { role: 'status' }, this.state.told),
        ...sayOf({ publishAt, draft }, new Date()).map((said) => createElement('p', { key: said }, said)),
      );
    }
  };
}

function button(label: string, onClick: () => void, id?: string): ReactElement {
  return createElement('button', { type: 'button', onClick, ...(id !== undefined && { id }) }, label);
}
