import { describe, expect, test } from 'vitest';
import { BAR } from '../ground/fields.ts';
import { goneFileSchema } from './gone/schema.ts';
import { oldAddresses } from './old-addresses.ts';

const { address } = goneFileSchema.shape.gone.unwrap().element.shape;

const pages = ['/nyheder/2019/gammelt-navn/', '/Årets-job/', '/om~os/', '/v1.2/om/'];
const files = ['/media/2019/tal.pdf', '/media/Tal_2019.PDF', '/rss.xml'];
const neither = [
  ...[
    'https://fjordby.example/om/',
    'nyheder/2019/',
    '/nyheder/2019',
    '/',
    '//',
    '//fjordby.example/',
    '/om os/',
    ' /om/',
  ],
  ...['/nyheder/../om/', '/nyheder/.skjult/', '/om/?side=2', '/om/#top', '/tal.pdf/x', '/tal.p-f', '/om.os/', ''],
];

describe('the address of what is gone', () => {
  const said = (value: unknown) => address.safeParse(value).error?.issues[0]?.message.split(BAR)[0];
  test.each([...pages, ...files])('may be %s', (value) => expect(said(value)).toBeUndefined());
  test.each(neither)('cannot be “%s”', (value) => expect(said(value)).toBe('Adressen kan ikke bruges.'));
  test('must be there', () => expect(said(undefined)).toBe('Adressen mangler.'));
});

describe('an old address of a page', () => {
  const said = (value: string) => oldAddresses.safeParse([value]).error?.issues[0]?.message.split(BAR)[0];
  test.each(pages)('may be %s', (value) => expect(said(value)).toBeUndefined());
  test.each([...files, ...neither])('cannot be “%s”', (value) => expect(said(value)).toBe('Adressen kan ikke bruges.'));
});
