import type { PersonData } from './schema.ts';

/** Someone quoted or to be called. */
export interface Person extends PersonData {
  id: string;
}

/** Who journalists can reach, and how. */
export interface Contact {
  name: string;
  role: string | undefined;
  phone: string | undefined;
  mail: string | undefined;
  hours: string | undefined;
}

/** A person as a contact; undefined when there is neither phone nor mail, because then nobody can be reached. */
export function contactOf({ name, role, phone, mail }: PersonData): Contact | undefined {
  return phone || mail ? { name, role, phone, mail, hours: undefined } : undefined;
}

/** A phone number as the target of a `tel:` link (RFC 3966); eight digits are Danish. */
export function telephoneLink(phone: string): string {
  const digits = phone.replaceAll(' ', '');
  return `tel:${digits.startsWith('+') ? digits : `+45${digits}`}`;
}
