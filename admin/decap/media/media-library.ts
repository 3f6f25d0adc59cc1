import { Component, createElement, createRef, type ChangeEvent, type ReactElement } from 'react';
import type { Remembered } from '../../media/remembered.ts';
import { libraryWords as words } from '../../media/library-words.ts';
import { shelfOf, soughtIn, type ShelfItem } from '../../media/shelf.ts';
import type { MediaUses } from '../../media/where-used.ts';
import { drawItem } from './draw-item.ts';

/** What Decap hands to its own media library. */
interface Props {
  isVisible: boolean;
  /** Whether it was opened from a field. */
  canInsert: boolean;
  forImage: boolean;
  isPersisting: boolean;
  /** What is uploaded in the form comes first. */
  files: readonly { path: string; draft?: boolean; displayURL?: unknown }[];
  selectedFile: { path?: string };
  handleClose(): void;
  handlePersist(change: ChangeEvent<HTMLInputElement>): Promise<void>;
  handleAssetClick(file: { key: string; path: string }): void;
  handleInsert(): void;
  setScrollContainerRef(element: HTMLElement | null): void;
}

interface State {
  paths: readonly string[] | 'failed' | undefined;
  uses: MediaUses | undefined;
  remembered: Readonly<Record<string, Remembered>>;
  typed: string;
  onlyUnused: boolean;
  most: number;
  /** What is to go into the field as soon as Decap has marked it: a path, or whatever is uploaded. */
  choosing: string | 'uploaded' | undefined;
}

/** What the library asks for what is saved. */
export interface MediaShelf {
  paths(): Promise<readonly string[]>;
  uses(): Promise<MediaUses>;
  remembered(): Promise<Readonly<Record<string, Remembered>>>;
  /** Where the browser finds a file, `/media/2026/besoeg.jpg`. */
  address(file: string): Promise<string | undefined>;
  /** @throws when it is refused */
  remove(file: string): Promise<void>;
}

/** How many files are drawn at a time: ten thousand would keep the browser busy for a minute. */
const page = 40;
const empty = { typed: '', onlyUnused: false, most: page, choosing: undefined };

/** The media library, in the place of Decap's: the files of all years, where each is used, by search. */
export function mediaLibrary(shelf: MediaShelf) {
  return class extends Component<Props, State> {
    override state: State = { paths: undefined, uses: undefined, remembered: {}, ...empty };
    readonly #dialog = createRef<HTMLDialogElement>();

    override componentDidUpdate(before: Props): void {
      const { isVisible, selectedFile } = this.props;
      if (isVisible !== before.isVisible) this.#appear(isVisible);
      const { choosing } = this.state;
      const { path } = selectedFile;
      const isMarked =
        path !== undefined && (choosing === 'uploaded' ? path !== before.selectedFile.path : path === choosing);
      if (!isMarked) return;
      this.setState({ choosing: undefined });
      this.props.handleInsert();
    }

    #appear(isVisible: boolean): void {
      const dialog = this.#dialog.current;
      if (!isVisible) return dialog?.close();
      this.setState({ paths: undefined, uses: undefined, ...empty });
      this.props.setScrollContainerRef(dialog);
      dialog?.showModal();
      this.#look();
    }

    #look(): void {
      void shelf.paths().then(
        (paths) => this.setState({ paths }),
        () => this.setState({ paths: 'failed' }),
      );
      void shelf.uses().then(
        (uses) => this.setState({ uses }),
        () => this.setState({ uses: { uses: new Map(), isWhole: false } }),
      );
      void shelf.remembered().then((remembered) => this.setState({ remembered }));
    }

    #choose(path: string): void {
      this.setState({ choosing: path });
      this.props.handleAssetClick({ key: path, path });
    }

    async #remove({ file, name }: ShelfItem): Promise<void> {
      if (!confirm(words.removing(name))) return;
      await shelf.remove(file).catch(() => undefined);
      this.#look();
    }

    override render(): ReactElement {
      const { canInsert, forImage, handleClose } = this.props;
      const heading = canInsert ? (forImage ? words.choosePicture : words.chooseFile) : words.heading;
      return createElement(
        'dialog',
        {
          ref: this.#dialog,
          className: 'media-library',
          'aria-label': heading,
          onCancel: handleClose,
          onClose: handleClose,
        },
        createElement(
          'header',
          null,
          createElement('h2', null, heading),
          createElement('button', { type: 'button', onClick: handleClose }, words.close),
        ),
        this.#tools(),
        this.#list(),
      );
    }

    #tools(): ReactElement {
      const { typed, onlyUnused } = this.state;
      const { canInsert, isPersisting, handlePersist } = this.props;
      const upload = createElement(
        'label',
        { className: 'media-upload' },
        isPersisting ? words.uploading : words.upload,
        createElement('input', {
          type: 'file',
          onChange: (change: ChangeEvent<HTMLInputElement>) => {
            this.setState({ choosing: 'uploaded' });
            void handlePersist(change);
          },
        }),
      );
      return createElement(
        'div',
        { className: 'media-tools' },
        createElement('label', { htmlFor: 'media-search' }, words.search),
        createElement('input', {
          id: 'media-search',
          type: 'text',
          role: 'searchbox',
          value: typed,
          'aria-describedby': 'media-hint',
          onChange: ({ target }: ChangeEvent<HTMLInputElement>) => this.setState({ typed: target.value, most: page }),
        }),
        createElement('p', { id: 'media-hint' }, words.hint),
        createElement(
          'label',
          null,
          createElement('input', {
            type: 'checkbox',
            checked: onlyUnused,
            onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
              this.setState({ onlyUnused: target.checked, most: page }),
          }),
          words.onlyUnused,
        ),
        canInsert && upload,
        createElement('p', null, canInsert ? words.kept : words.elsewhere),
      );
    }

    #list(): ReactElement {
      const { paths, uses, remembered, typed, onlyUnused, most } = this.state;
      if (paths === 'failed') return said(words.failed);
      if (paths === undefined || !this.props.isVisible) return said(words.loading);
      const uploads = this.props.files.filter(({ draft }) => draft === true);
      const saved = paths.filter((path) => !uploads.some((upload) => upload.path === path));
      const all = [
        ...shelfOf(
          uploads.map(({ path }) => path),
          undefined,
          {},
        ),
        ...shelfOf(saved, uses, remembered),
      ];
      const found = soughtIn(all, { typed, onlyUnused, onlyPictures: this.props.forImage });
      const drawn = found.slice(0, most).map((item) => {
        const upload = uploads.find(({ path }) => path === `content${item.file}`);
        return drawItem(item, {
          unsaved: upload && String(upload.displayURL),
          isLooking: uses === undefined,
          address: shelf.address,
          choose: this.props.canInsert ? () => this.#choose(upload?.path ?? item.file) : undefined,
          remove: upload || item.uses?.length !== 0 ? undefined : () => void this.#remove(item),
          leave: this.props.handleClose,
        });
      });
      return createElement(
        'div',
        { className: 'media-found' },
        said(found.length === 0 ? words.none : words.shown(drawn.length, found.length)),
        createElement('ul', null, ...drawn),
        found.length > drawn.length &&
          createElement('button', { type: 'button', onClick: () => this.setState({ most: most + page }) }, words.more),
      );
    }
  };
}

const said = (text: string): ReactElement => createElement('p', { role: 'status' }, text);
