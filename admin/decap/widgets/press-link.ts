import type { CmsWidgetControlProps } from 'decap-cms-core';
import { Component, createElement, Fragment, type ReactElement } from 'react';
import { newSecret, pressLink } from '../../../src/content-types/releases/press-key.ts';
import type { Store } from '../../stored/store.ts';
import { sayOf } from '../../press-link/say.ts';
import { siteAddress } from '../../press-link/site-address.ts';
import { pressLinkWords as words } from '../../press-link/words.ts';

/** What Decap hands to a widget; its types know nothing of the entry. */
interface Props extends CmsWidgetControlProps<string> {
  getEntry?(): { get(name: string): unknown; getIn(path: string[]): unknown };
}

interface State {
  /** The site's; undefined until the settings are read. */
  address: string | undefined;
  message: string;
}

/** When another field may have changed. */
const changing = ['change', 'click'] as const;

/** The field for a release's press link: makes the key in the browser, and shows the link to copy. */
export function pressLinkField(store: Store) {
  return class extends Component<Props, State> {
    override state: State = { address: undefined, message: '' };

    override componentDidMount(): void {
      void siteAddress(store).then((address) => this.setState({ address }));
      // A new release that is copied from another must not be shown to those who were invited to the other.
      const isNew = this.props.getEntry?.().get('newRecord') === true;
      if (this.props.value && isNew) this.props.onChange('');
      for (const event of changing) document.addEventListener(event, this.#drawAgain);
    }

    override componentWillUnmount(): void {
      for (const event of changing) document.removeEventListener(event, this.#drawAgain);
    }

    /** What it says follows from other fields too, of which Decap tells a widget nothing. */
    #drawAgain = (): void => void setTimeout(() => this.forceUpdate());

    #set(value: string): void {
      this.props.onChange(value);
      this.setState({ message: '' });
    }

    async #copy(link: string): Promise<void> {
      const copied = await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      );
      this.setState({ message: copied ? words.copied : words.notCopied });
    }

    override render(): ReactElement {
      const { value = '', classNameWrapper } = this.props;
      const { address } = this.state;
      return createElement(
        'div',
        { className: `${classNameWrapper} press-link` },
        value === '' ? this.#empty() : address && this.#filled(pressLink(address, value)),
      );
    }

    #empty(): ReactElement {
      return button(words.make, () => this.#set(newSecret()));
    }

    #filled(link: string): ReactElement {
      const { forID, getEntry } = this.props;
      const [publishAt, draft] = ['publishAt', 'draft'].map((name) => getEntry?.().getIn(['data', name]));
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
        createElement('p', { role: 'status' }, this.state.message),
        ...sayOf({ publishAt, draft }, new Date()).map((said) => createElement('p', { key: said }, said)),
      );
    }
  };
}

function button(label: string, onClick: () => void): ReactElement {
  return createElement('button', { type: 'button', onClick }, label);
}
