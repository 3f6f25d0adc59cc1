import type { CmsWidgetControlProps } from 'decap-cms-core';
import { Component, createElement, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { focusInWords, focusWords as words, movedBy, pointAt } from '../../media/focus.ts';
import { focusStep, type Focus } from '../../../src/media/focus.ts';

/** What Decap hands to a widget; its types know nothing of the entry. */
interface Props extends CmsWidgetControlProps<unknown> {
  getEntry?(): { getIn(path: string[]): unknown };
  getAsset?(name: string): { path: string; url?: string };
}

interface State {
  /** Where the browser finds the picture. */
  address: string | undefined;
}

/** When another field may have changed, the media library's closing among them; that is told on the way down only. */
const changing = ['change', 'click', 'close'] as const;
const middle: Focus = { x: 50, y: 50 };

/**
 * The field for the point of a picture that must stay when it is cropped: the picture, with a mark on it.
 * @param find finds where the browser gets a saved file of the media library, `/media/2026/besoeg.jpg`
 * @param uploads where files are put that are uploaded now: `/media/2026/`
 */
export function focusPointField(find: (file: string) => Promise<string | undefined>, uploads: string) {
  return class extends Component<Props, State> {
    override state: State = { address: undefined };
    /** The file that is shown. */
    #file = '';

    override componentDidMount(): void {
      this.#look();
      for (const event of changing) document.addEventListener(event, this.#lookAgain, true);
    }

    override componentWillUnmount(): void {
      for (const event of changing) document.removeEventListener(event, this.#lookAgain, true);
    }

    /** The picture is chosen in another field, of which Decap tells a widget nothing. */
    #lookAgain = (): void => void setTimeout(() => this.#look());

    #look(): void {
      const chosen = this.props.getEntry?.().getIn(['data', 'image', 'file']);
      const file = typeof chosen === 'string' ? chosen : '';
      if (file === this.#file) return;
      this.#file = file;
      this.setState({ address: undefined });
      const show = (address: string | undefined) => this.#file === file && this.setState({ address });
      if (file !== '') void (this.#unsaved(file) ?? find(file)).then(show);
    }

    /** What is uploaded in this form is found by Decap alone. */
    #unsaved(file: string): Promise<string> | undefined {
      if (!file.startsWith(uploads)) return undefined;
      const { path, url } = this.props.getAsset?.(file.slice(file.lastIndexOf('/') + 1)) ?? {};
      return path === `content${file}` && url?.startsWith('blob:') ? Promise.resolve(url) : undefined;
    }

    get #focus(): Focus | undefined {
      const [x, y] = ['x', 'y'].map((name) => partOf(this.props.value, name));
      return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
    }

    #set(focus: Focus): void {
      this.props.onChange(focus);
    }

    override render(): ReactElement {
      const { classNameWrapper } = this.props;
      const { address } = this.state;
      const shown = address === undefined ? createElement('p', null, words.empty) : this.#picture(address);
      return createElement('div', { className: `${classNameWrapper} focus-point` }, shown);
    }

    #picture(src: string): ReactElement {
      const focus = this.#focus;
      const { x, y } = focus ?? middle;
      const said = focus ? focusInWords(focus) : words.none;
      return createElement(
        'div',
        null,
        createElement('p', null, words.how),
        createElement(
          'div',
          {
            className: 'focus-picture',
            onClick: ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) =>
              this.#set(pointAt({ clientX, clientY }, currentTarget.getBoundingClientRect())),
          },
          createElement('img', { src, alt: '' }),
          createElement('span', {
            id: this.props.forID,
            className: focus ? 'focus-mark' : 'focus-mark focus-unset',
            role: 'slider',
            tabIndex: 0,
            'aria-label': words.mark,
            'aria-valuenow': Math.round(x),
            'aria-valuetext': said,
            style: { left: `${x}%`, top: `${y}%` },
            onKeyDown: (event: KeyboardEvent) => {
              const moved = movedBy(event.key, event.shiftKey, { x, y });
              if (!moved) return;
              event.preventDefault();
              this.#set(moved);
            },
          }),
        ),
        createElement('p', { role: 'status' }, said),
        createElement(
          'figure',
          null,
          createElement('img', {
            src,
            alt: '',
            style: { objectPosition: `${focusStep(x) * 10}% ${focusStep(y) * 10}%` },
          }),
          createElement('figcaption', null, words.crop),
        ),
        focus && createElement('button', { type: 'button', onClick: () => this.props.onChange('') }, words.remove),
      );
    }
  };
}

/** A part of a group of fields: Decap keeps what is in the file as a map of its own, and what a widget gives as it is. */
function partOf(group: unknown, name: string): unknown {
  if (typeof group !== 'object' || group === null) return undefined;
  return 'get' in group && typeof group.get === 'function' ? group.get(name) : Reflect.get(group, name);
}
