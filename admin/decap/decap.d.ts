/** Decap's texts in one language. Decap itself ships no types for them. */
declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('./danish.ts').Phrases;
  export default phrases;
}

/** What a widget’s options may be, as JSON schema. */
declare module 'decap-cms-widget-*/dist/esm/schema.js' {
  const schema: object;
  export default schema;
}

declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  /** @throws an error that names what Decap does not accept */
  export function validateConfig(config: object): void;
}

/** Decap’s part for one Git host. */
declare module 'decap-cms-backend-*/dist/esm/implementation.js' {
  export default class Implementation {
    constructor(config: { backend: object }, options: { useWorkflow: boolean });
  }
}

/** The page on which staff log in at that host. */
declare module 'decap-cms-backend-*/dist/esm/AuthenticationPage.js' {
  export default class Login {
    constructor(props: object);
    componentDidMount(): void;
    handleLogin(press: { preventDefault(): void }): void;
  }
}

/** What stands around each field of a form. */
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js' {
  import { Component } from 'react';
  export default class Widget extends Component<{ value?: unknown; isLoadingAsset?: boolean }> {
    validatePresence: (field: { get(name: string): unknown }, value: unknown) => { error: unknown };
    override shouldComponentUpdate(next: Widget['props']): boolean;
  }
}

/** The form. */
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js' {
  import { Component } from 'react';
  export default class EditorControlPane extends Component<{ entry: { get(name: string): unknown } }> {}
}

/** What happens to entries. */
declare module 'decap-cms-core/dist/esm/actions/entries.js' {
  export interface EntryInForm {
    get(name: 'data'): { toJS(): import('../format/entry.ts').Entry };
    set(name: 'data', fields: import('../format/entry.ts').Entry): EntryInForm;
  }
  export function createDraftDuplicateFromEntry(entry: EntryInForm): unknown;
}

/** What Decap remembers of the open form. */
declare module 'decap-cms-core/dist/esm/reducers/entryDraft.js' {
  /** An Immutable map. */
  export interface DraftState {
    get(name: string): unknown;
    set(name: string, value: unknown): DraftState;
    delete(name: string): DraftState;
  }
  export interface Action {
    type: string;
    payload?: object;
  }
  export default function entryDraft(state: DraftState | undefined, action: Action): DraftState;
}

/** Decap's words in the corner. */
declare module 'decap-cms-core/dist/esm/reducers/notifications.js' {
  export interface Notifications {
    notifications: readonly object[];
  }
  export interface Action {
    type: string;
    payload?: { message?: { details?: unknown } };
  }
  export default function notifications(state: Notifications | undefined, action: Action): Notifications;
}

/** What is shown of a search. */
declare module 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesSearch.js' {
  import { Component } from 'react';
  export interface Collections {
    filter(is: (collection: unknown, name: string) => boolean): Collections;
    keys(): Iterable<string>;
    count(): number;
  }
  export default class EntriesSearch extends Component<{ collections: Collections; searchTerm: string }> {}
}

/** What the rich-text editor does with links. */
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/selectors/getActiveLink.js' {
  export default function getActiveLink(editor: object): [{ data?: { url?: string } }, number[]] | undefined;
}
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/transforms/unwrapLink.js' {
  export default function unwrapLink(editor: object): void;
}
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/transforms/wrapLink.js' {
  export default function wrapLink(editor: object, address: string): void;
}

/** The rich-text editor. */
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/index.js' {
  /** What was registered with `registerEditorComponent`, by id. */
  export function getEditorComponents(): { get(id: string): { label?: unknown } | undefined };
}

/** A block in it. */
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/components/Shortcode.js' {
  export default function Shortcode(given: { element: { data: { shortcode: string } } }): import('react').ReactElement;
}
