import Decaps from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js';

/**
 * Stands for Decap's own around each field of a form. Decap draws no field anew while it fetches a picture for the preview,
 * so what is typed meanwhile disappears again letter by letter; where an answer fails to come, for half a minute. Here a
 * field whose value has changed is drawn at once.
 */
export default class Widget extends Decaps {
  override shouldComponentUpdate(next: Decaps['props']): boolean {
    const changed = next.value !== this.props.value;
    return super.shouldComponentUpdate(changed ? { ...next, isLoadingAsset: false } : next);
  }
}
