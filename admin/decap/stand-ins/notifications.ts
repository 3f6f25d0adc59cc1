import decaps, { type Action, type Notifications } from 'decap-cms-core/dist/esm/reducers/notifications.js';

/**
 * Stands for Decap's red and green words in the corner. Whoever has chosen “Ret først” has just said that nothing is to be
 * saved, and is not told so in red (`checks/gate.ts`).
 */
export default function notifications(state: Notifications | undefined, action: Action): Notifications {
  const why = action.payload?.message?.details;
  return decaps(state, why instanceof Error && why.name === 'MendsFirst' ? { type: 'left out' } : action);
}
