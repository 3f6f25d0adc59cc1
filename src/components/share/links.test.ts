import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLink } from './links.ts';
import { services, type Service } from '../../content-types/settings/share-services.ts';

const address = 'https://nyheder.fjordby.example/nyheder/2017/aegte-job/';
const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 110 }),
  fc.string({ unit: fc.constantFrom(...'æøå&#?=+%”“\'"\n <>;,😀é ', '\uD83D'), maxLength: 110 }),
);

/** What the service reads from the link. A space must not depend on how it reads `+`. */
function read(href: string): Record<string, string> {
  const fields = href.slice(href.indexOf('?') + 1).split('&');
  return Object.fromEntries(fields.map((field) => field.split('=').map(decodeURIComponent) as [string, string]));
}

const carrying: Record<Service, (shared: { title: string; address: string }) => Record<string, string>> = {
  facebook: ({ address }) => ({ u: address }),
  x: ({ title, address }) => ({ text: title, url: address }),
  linkedin: ({ address }) => ({ url: address }),
  bluesky: ({ title, address }) => ({ text: `${title}\n${address}` }),
  mail: ({ title, address }) => ({ subject: title, body: address }),
};

describe('shareLink', () => {
  it.each(services)('gives %s the title and the address unharmed, whatever the title holds', (service) => {
    fc.assert(
      fc.property(titles, (title) => {
        const href = shareLink(service, { title, address });
        expect(read(href)).toEqual(carrying[service]({ title: title.toWellFormed(), address }));
        expect(href).not.toMatch(/[+\s"<>]/);
        expect(() => new URL(href)).not.toThrow();
      }),
    );
  });

  it('puts the lead into a mail on lines of its own', () => {
    const { body } = read(shareLink('mail', { title: 'Ægte job', address, lead: 'To linjer.\nMed mere.' }));
    expect(body).toBe(`To linjer.\r\nMed mere.\r\n\r\n${address}`);
  });
});
