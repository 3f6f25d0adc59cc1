import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, headingsOf } from '../fixtures.ts';

describe('headings', () => {
  it('begin at level 2, below the page’s own', () => {
    expect(drawn('# Først')).toBe('<h2 id="afsnit-foerst">Først</h2>');
    expect(drawn('#### Først')).toBe('<h2 id="afsnit-foerst">Først</h2>');
  });

  it('never skip a level on the way down, and end at level 4', () => {
    const depths = headingsOf('## a\n\n#### b\n\n###### c\n\n###### d\n\n## e\n\n# f').map(({ depth }) => depth);
    expect(depths).toEqual([2, 3, 4, 4, 2, 2]);
  });

  it('have ASCII ids by Danish convention', () => {
    const ids = headingsOf('## Første år på Ærø\n\n## Café & co.\n\n## 100 %\n\n## ???\n\n## …').map(({ id }) => id);
    expect(ids).toEqual(['afsnit-foerste-aar-paa-aeroe', 'afsnit-cafe-co', 'afsnit-100', 'afsnit', 'afsnit-2']);
  });

  it('are listed with their words as readers see them', () => {
    expect(headingsOf('## Det *nye* "job"[^1]\n\n[^1]: Note')).toEqual([
      { depth: 2, id: 'afsnit-det-nye-job', text: 'Det nye ”job”' },
    ]);
  });

  it('have ids that are unique and cannot be the page’s own', () => {
    const title = fc.constantFrom('a', 'a 2', 'a-2', 'a 2 2', 'A', 'å', 'aa', '2', '?', '–', 'noter');
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
        const ids = headingsOf(titles.map((text) => `## ${text}`).join('\n\n')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^afsnit(-[a-z0-9]+)*$/);
      }),
    );
  });
});
