import { describe, expect, it, test } from 'vitest';
import { isSafeAddress } from '../addresses.ts';
import { drawn, problemsOf } from '../fixtures.ts';

describe('links', () => {
  test.each([
    ['https://www.star.dk/', 'https://www.star.dk/'],
    ['http://gammel.example/x', 'http://gammel.example/x'],
    ['mailto:presse@fjordby.example', 'mailto:presse@fjordby.example'],
    ['tel:+4570000000', 'tel:+4570000000'],
    ['/nyheder/', '/nyheder/'],
    ['#afsnit-a', '#afsnit-a'],
  ])('may lead to %s', (written, href) => {
    expect(drawn(`[her](${written})`)).toBe(`<p><a href="${href}">her</a></p>`);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript\\:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//ondt.example/x',
    '\\\\\\\\ondt.example',
    'https:ondt.example',
    'https://bank.example@ondt.example/',
    'artikel/',
    '&#1;javascript:alert(1)',
    '',
  ])('may not lead to %s', (written) => {
    expect(problemsOf(`a\n\n[her](${written})`)).toEqual([
      expect.stringMatching(/^3: Linket .*Begynd adressen med https:/),
    ]);
  });

  it('may not hide a bad address in a definition', () => {
    expect(problemsOf('[her][x]\n\n[x]: javascript:alert(1)')).toEqual([expect.stringMatching(/^1: Linket fører til/)]);
  });

  it('must have words to click on', () => {
    for (const text of ['', ' ', '&nbsp;']) {
      expect(problemsOf(`[${text}](https://a.example)`)).toEqual([expect.stringMatching(/^1: Linket har ingen tekst/)]);
    }
  });

  it('are made from bare addresses, which typography leaves alone', () => {
    expect(drawn('Se https://a.example/x--y og a--b@fjordby.example')).toBe(
      '<p>Se <a href="https://a.example/x--y">https://a.example/x--y</a> og ' +
        '<a href="mailto:a--b@fjordby.example">a--b@fjordby.example</a></p>',
    );
  });

  it('keep all their words, whatever the address ends with', () => {
    expect(drawn('[*ny* x](/ny/x)')).toBe('<p><a href="/ny/x"><em>ny</em> x</a></p>');
    expect(drawn('[a*ny*](/a)')).toBe('<p><a href="/a">a<em>ny</em></a></p>');
  });

  it('show a place on this site as it is written', () => {
    expect(drawn('[/a--b/](/a--b/)')).toBe('<p><a href="/a--b/">/a--b/</a></p>');
  });

  it('on this site become absolute where the surroundings say so', () => {
    const absolute = (path: string) => `https://nyheder.example${path}`;
    expect(drawn('[a](/x/) [b](https://b.example/) [c](#d)', { absolute })).toBe(
      '<p><a href="https://nyheder.example/x/">a</a> <a href="https://b.example/">b</a> <a href="#d">c</a></p>',
    );
  });
});

describe('an address', () => {
  test.each([
    '/\\ondt.example',
    '/\t/ondt.example',
    'https://a.example/\n',
    ' https://a.example',
    'https://',
    'tel:',
    'mailto:',
  ])('is not safe when it is %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});
