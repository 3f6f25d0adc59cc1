import type { Entry } from '../../form/types.ts';
import { REMEMBERED, withRemembered, type Remembered } from '../../media/remembered.ts';

/** A form as Decap has it: an Immutable map. */
interface Form {
  toJS(): Entry;
  setIn(path: readonly string[], value: unknown): this;
}

/**
 * Says of a release's picture what was said of it before, where the release says nothing. Without an answer from the site
 * the form stays as it is.
 */
export async function sayOfPicture<Data extends Form>(form: Data): Promise<Data> {
  const before = form.toJS();
  const { image } = withRemembered(before, await remembered());
  if (image === before['image'] || typeof image !== 'object' || image === null) return form;
  return Object.entries(image).reduce((said, [name, words]) => said.setIn(['image', name], words), form);
}

async function remembered(): Promise<Record<string, Remembered>> {
  try {
    const answer = await fetch(REMEMBERED);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}
