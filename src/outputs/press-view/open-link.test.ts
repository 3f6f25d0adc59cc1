import { describe, expect, it } from 'vitest';
import { openLink } from './open-link.ts';
import { pressFileAddress, type AdvanceCopy } from './press-file.ts';
import { seal } from './seal.ts';
import { keysOf, newSecret } from '../../content-types/releases/press-key.ts';

const secret = newSecret();
const keys = await keysOf(secret);
const copy: AdvanceCopy = { publishAt: '2026-11-24T09:00:00+01:00', html: '<h1>Flere i job</h1>', files: {} };

/** What a link is told to lead to when the site answers so. */
const answered = (body: BodyInit | null, status = 200) => openLink(secret, async () => new Response(body, { status }));
const file = (content: object) => JSON.stringify(content);

describe('a press link', () => {
  it('opens the release that was sealed with its key, from the file of that name', async () => {
    const asked: string[] = [];
    const answer = await openLink(secret, async (address) => {
      asked.push(String(address));
      return new Response(file({ sealed: await seal(keys, copy) }));
    });
    expect(answer).toEqual({ is: 'release', copy });
    expect(asked).toEqual([pressFileAddress(keys.name)]);
  });

  it('leads to the release when it is out, and nowhere else, whatever the file says', async () => {
    const address = '/nyheder/2026/flere-i-job/';
    expect(await answered(file({ published: address }))).toEqual({ is: 'published', address });
    for (const elsewhere of ['https://ondsindet.example/', `//ondsindet.example${address}`, `${address}../../`, '/'])
      expect(await answered(file({ published: elsewhere }))).toEqual({ is: 'ended' });
  });

  it.each([404, 410, 403])('has ended when the site says that there is no such file (%s)', async (status) => {
    expect(await answered('Findes ikke', status)).toEqual({ is: 'ended' });
  });

  it('has ended when a host answers that there is no such file with another one', async () => {
    expect(await answered(file({ published: '/nyheder/2026/flere-i-job/' }), 404)).toEqual({ is: 'ended' });
  });

  it('is never followed by what the browser kept: the release may be out since', async () => {
    const asked: (RequestInit | undefined)[] = [];
    await openLink(secret, async (_address, how) => {
      asked.push(how);
      return new Response();
    });
    expect(asked).toEqual([{ cache: 'no-store' }]);
  });

  it('has ended when the file was sealed with another key, or is not one', async () => {
    const other = await seal(await keysOf(newSecret()), copy);
    expect(await answered(file({ sealed: other }))).toEqual({ is: 'ended' });
    expect(await answered('<!doctype html><title>Forsiden</title>')).toEqual({ is: 'ended' });
  });

  it.each([500, 502, 503, 429, 408])(
    'may work in a while when the site is busy or out of order (%s)',
    async (status) => {
      expect(await answered('Prøv igen', status)).toEqual({ is: 'failed' });
    },
  );

  it('may work in a while when there is no connection, or it breaks half way', async () => {
    const broken = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"seal')),
      pull: (stream) => stream.error(new TypeError('network error')),
    });
    expect(await openLink(secret, () => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ is: 'failed' });
    expect(await answered(broken)).toEqual({ is: 'failed' });
  });

  it('that was cut short is told of before anything is asked for', async () => {
    const answer = await openLink(secret.slice(0, -1), () => Promise.reject(new Error('asked')));
    expect(answer).toEqual({ is: 'noKey' });
  });
});
