import { fromHtml as parsed } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readBody } from '../read.ts';
import { documents } from './clipboards/documents.fixtures.ts';
import { mail } from './clipboards/mail.fixtures.ts';
import { web } from './clipboards/web.fixtures.ts';
import { word } from './clipboards/word.fixtures.ts';
import { fromHtml, writeBody } from './from-html.ts';

const clipboards = Object.entries({ ...word, ...documents, ...mail, ...web });

describe('what is copied', () => {
  test.each(clipboards)('comes over as it was meant: %s', (_, { html, means }) => {
    expect(writeBody(fromHtml(parsed(html)).tree)).toBe(means);
  });

  test.each(clipboards)('is told of where it does not come over: %s', (_, { html, left = [] }) => {
    expect(fromHtml(parsed(html)).left.map(({ what }) => what)).toEqual(left);
  });

  test.each(clipboards)('can be published as it is: %s', (_, { means }) => {
    expect(readBody(means).problems).toEqual([]);
  });
});
