import Decaps from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js';

/**
 * Stands for Decap's own around each field of a form. Decap draws no field anew while it fetches a picture for the preview,
 * so what is typed meanwhile disappears again letter by letter; where an answer fails to come, for half a minute. Here a
 * field whose value has changed is drawn at once. And a field that is demanded under a condition only does not stop whoever
 * leaves it empty: the newsroom's own checks know the condition.
 */
export default class Widget extends Decaps {
  constructor(props: Decaps['props']) {
    super(props);
    const demand = this.validatePresence;
    this.validatePresence = (field, value) =>
      field.get('conditional') === true ? { error: false } : demand(field, value);
  }

  override shouldComponentUpdate(next: Decaps['props']): boolean {
    const changed = next.value !== this.props.value;
    return super.shouldComponentUpdate(changed ? { ...next, isLoadingAsset: false } : next);
  }
}
