import { describe, expect, it } from 'vitest';
import { markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
import { preserveBody } from './body.ts';

/** Takes one paragraph or list out of a text in the rich-text editor, and saves. */
function without(index: number, before: string): string {
  const nodes = markdownToSlate(before, { voidCodeBlock: true });
  nodes.splice(index, 1);
  return preserveBody(before, slateToMarkdown(nodes, { voidCodeBlock: true }));
}

describe('when a paragraph is taken out', () => {
  it('the others stay as they were written', () => {
    expect(without(1, 'Den _første_.\n\nDen anden.\n\n+ Et\n+ To\n')).toBe('Den _første_.\n\n+ Et\n+ To\n');
  });

  it.each([
    ['* Et\n\nMidt imellem.\n\n* To\n'],
    ['1. Et\n\nMidt imellem.\n\n1. To\n'],
    ['Før.\n\n+ Et\n\nMidt imellem.\n\n+ To\n\nEfter.\n'],
  ])('the lists on either side of it stay two, though they were written alike: %j', (before) => {
    const lists = (body: string) =>
      markdownToSlate(body, { voidCodeBlock: true }).filter((node) => 'type' in node && node.type.endsWith('-list'));
    const index = before.startsWith('Før') ? 2 : 1;
    expect(lists(without(index, before))).toEqual(lists(before));
    expect(without(index, before)).not.toContain('Midt imellem');
  });
});
