import type { Settings } from '../content-types/settings/schema.ts';
import { contactOf, type Contact, type Person } from '../content-types/people/person.ts';

interface Reachable {
  people: ReadonlyMap<string, Person>;
  settings: Pick<Settings, 'pressContact'>;
}

/** Who to call about an initiative or a municipality: its own contacts that can be reached, else the newsroom's press contact. */
export function contactsOf({ people, settings }: Reachable, { contacts }: { contacts: readonly string[] }): Contact[] {
  const own = contacts.flatMap((id) => people.get(id) ?? []).flatMap((person) => contactOf(person) ?? []);
  const { name, role, phone, mail, hours } = settings.pressContact;
  return own.length > 0 ? own : [{ name, role, phone, mail, hours }];
}

/**
 * Who to call about a release: its own contacts, else those of its municipalities, else the newsroom's. Those who run the
 * newsroom cannot answer for another municipality.
 */
export function contactsOfRelease(
  around: Reachable & { municipalities: readonly { id: string; contacts: readonly string[] }[] },
  release: { contacts: readonly string[]; municipalities: readonly string[] },
): Contact[] {
  const own = release.contacts.filter((id) => isReachable(around, id));
  const municipal = around.municipalities
    .filter(({ id }) => release.municipalities.includes(id))
    .flatMap(({ contacts }) => contacts);
  return contactsOf(around, { contacts: own.length > 0 ? own : [...new Set(municipal)] });
}

function isReachable({ people }: Reachable, id: string): boolean {
  const person = people.get(id);
  return person !== undefined && contactOf(person) !== undefined;
}
