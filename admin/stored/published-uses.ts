import { publishedUsesSchema, type PublishedUses } from '../../src/outputs/addresses/published-uses.ts';

/**
 * Asks the site what the releases that are out refer to.
 * @returns undefined when the site cannot tell, as while a mistake in the content keeps it from being built
 */
export async function publishedUsesNow(): Promise<PublishedUses | undefined> {
  try {
    const answer = await fetch('/admin/uses.json', { cache: 'no-cache' });
    return publishedUsesSchema.parse(await answer.json());
  } catch {
    return undefined;
  }
}
