import { Component, createElement, type ReactElement } from 'react';
import { searchReleases, type FoundSoFar, type SearchedIn } from '../../stored/search/search.ts';
import { foundWords as words } from '../../stored/search/words.ts';
import type { FoundRelease } from '../../stored/search/found.ts';

interface Props {
  typed: string;
  /** The only years that are asked for; none for all. */
  years: readonly string[];
}

/** What a search among the releases has found, each with a link to its form. */
export function foundReleases(searchedIn: SearchedIn) {
  return class extends Component<Props, { sofar: FoundSoFar | undefined }> {
    override state: { sofar: FoundSoFar | undefined } = { sofar: undefined };

    override componentDidMount(): void {
      this.#search();
    }

    override componentDidUpdate(before: Props): void {
      if (before.typed !== this.props.typed) this.#search();
    }

    #search(): void {
      const { typed } = this.props;
      void searchReleases(typed, searchedIn, (sofar) => {
        if (typed === this.props.typed) this.setState({ sofar });
      });
    }

    override render(): ReactElement {
      const { found = [], notices = [], isOver = false } = this.state.sofar ?? {};
      const { years } = this.props;
      const asked = found.filter(({ id }) => years.length === 0 || years.includes(id.slice(0, 4)));
      const outcome = asked.length > 0 ? words.found(asked.length) : isOver ? words.none : words.searching;
      return createElement(
        'section',
        { className: 'found-releases' },
        createElement(
          'p',
          { role: 'status', className: 'found-outcome' },
          [outcome, ...notices].join('. ').replace(/\.\. /g, '. '),
        ),
        createElement('ol', null, ...asked.map((one) => createElement('li', { key: one.id }, drawn(one)))),
      );
    }
  };
}

function drawn({ id, title, date, status, excerpt }: FoundRelease): ReactElement {
  return createElement(
    'a',
    { href: `#/collections/releases/entries/${id}` },
    createElement('span', { className: 'found-title' }, title),
    createElement('span', { className: 'found-facts' }, [date, status].filter(Boolean).join(' · ')),
    excerpt !== '' && createElement('span', { className: 'found-excerpt' }, excerpt),
  );
}
