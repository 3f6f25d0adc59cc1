import type { Settings } from '../content-types/settings/schema.ts';
import { contactOf, type Contact, type Person } from '../content-types/people/person.ts';

/** Who to call about a release, an initiative or a municipality: its own contacts that can be reached, else the newsroom's press contact. */
export function contactsOf(
  { people, settings }: { people: ReadonlyMap<string, Person>; settings: Pick<Settings, 'pressContact'> },
  { contacts }: { contacts: readonly string[] },
): Contact[] {
  const own = contacts.flatMap((id) => people.get(id) ?? []).flatMap((person) => contactOf(person) ?? []);
  const { name, role, phone, mail, hours } = settings.pressContact;
  return own.length > 0 ? own : [{ name, role, phone, mail, hours }];
}
