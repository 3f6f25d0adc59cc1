import decaps, { type Action, type DraftState } from 'decap-cms-core/dist/esm/reducers/entryDraft.js';

/** Where the draft keeps what is stored of it; a name that Decap does not use. */
const STORED = 'storedEntry';

const opens = 'DRAFT_CREATE_FROM_ENTRY';
const isSaved = ['ENTRY_PERSIST_SUCCESS', 'UNPUBLISHED_ENTRY_PERSIST_SUCCESS'];
const isNew = ['DRAFT_CREATE_EMPTY', 'DRAFT_CREATE_DUPLICATE_FROM_ENTRY'];

/**
 * Stands for what Decap remembers of the open form. Decap calls a form unchanged when it is what it was when it was opened
 * (or, for a draft, what is published), whatever has been saved since: who set a headline back after publishing was told
 * “saved”, and the wrong one stayed public. Here a form is unchanged when it is what was last stored, and only then.
 */
export default function entryDraft(state: DraftState | undefined, action: Action): DraftState {
  const stored = state?.get(STORED);
  const compared =
    action.type === 'DRAFT_CHANGE_FIELD'
      ? { ...action, payload: { ...action.payload, entries: stored === undefined ? [] : [stored] } }
      : action;
  const next = decaps(state, compared);
  if (action.type === opens || isSaved.includes(action.type)) return next.set(STORED, next.get('entry'));
  return isNew.includes(action.type) ? next.delete(STORED) : next;
}
