import type CMS from 'decap-cms-app';
import { findReleases } from '../../stored/search/by-headline.ts';
import type { PublishedRelease } from '../../stored/releases.ts';
import type { FoundRelease } from '../../stored/search/found.ts';
import { searchReleases, type SearchedIn } from '../../stored/search/search.ts';
import { foundWords as words } from '../../stored/search/words.ts';

/** A file as Decap's search hands it over, and the choice that its relation widget makes of it. */
interface Hit {
  slug: string;
  path: string;
  data: Record<string, unknown>;
}

interface Choice {
  value: string;
  label: string;
  data: Record<string, unknown>;
}

/** The part of Decap's relation widget that is built on. */
interface Relation {
  props: { field: { get(name: string): unknown }; value?: string | { toJS(): string[] } };
  state: { initialOptions: Choice[] };
  mounted: boolean;
  loadInitialOptions(): Promise<void>;
  loadOptions(typed: string, show: (choices: Choice[]) => void): void;
  parseHitOptions(hits: Hit[]): Choice[];
  setState(state: Relation['state']): void;
  forceUpdate(): void;
}

type RelationClass = new (props: Relation['props']) => Relation;

/**
 * Decap's relation widget, which reads every release there is to offer one of them. Among releases it offers the newest
 * that the site has published, and searches by any word when someone types, as the desk's search does.
 * @param relation the widget as Decap registered it
 */
export function chooseAmong(
  relation: ReturnType<typeof CMS.getWidget>,
  published: readonly PublishedRelease[],
  searchedIn: SearchedIn,
): RelationClass {
  const known = new Map(published.map((release) => [release.id, release]));
  const Original = relation?.control as unknown as RelationClass;

  return class extends Original {
    constructor(props: Relation['props']) {
      super(props);
      if (props.field.get('collection') !== 'releases') return;
      this.loadOptions = (typed, show) => {
        if (typed.trim() === '') return show(this.parseHitOptions(findReleases(published, '').map(hitOf)));
        void searchReleases(typed, searchedIn, ({ found, isOver }) => {
          // The box takes one answer to what was typed.
          if (isOver) show(this.parseHitOptions(found.map(hitOf)));
        });
      };
    }

    /** The choices that stand in the file, each by its headline; one that nobody knows by its name, so that it is kept. */
    override async loadInitialOptions(): Promise<void> {
      if (this.props.field.get('collection') !== 'releases') return super.loadInitialOptions();
      const { value = '' } = this.props;
      const chosen = typeof value === 'string' ? [value] : value.toJS();
      if (!chosen.every((id) => known.has(id))) await super.loadInitialOptions();
      const found = chosen.flatMap((id) => known.get(id) ?? []).map(hitOf);
      const bare = chosen.filter((id) => id !== '').map((id) => ({ value: id, label: id, data: {} }));
      if (!this.mounted) return;
      this.setState({
        initialOptions: unique([...this.state.initialOptions, ...this.parseHitOptions(found), ...bare]),
      });
      // Decap draws the widget anew only for a new value.
      this.forceUpdate();
    }
  };
}

/** What is not out yet says so where others have their date alone. */
const hitOf = ({
  id,
  title,
  date,
  status,
}: Pick<FoundRelease, 'id' | 'title' | 'date'> & { status?: string }): Hit => ({
  slug: id,
  path: `content/releases/${id}.mdx`,
  data: {
    title,
    shownDate: [date, status === words.status.published ? undefined : status].filter(Boolean).join(', '),
  },
});

const unique = (choices: Choice[]): Choice[] =>
  [...new Map(choices.toReversed().map((choice) => [choice.value, choice])).values()].toReversed();
