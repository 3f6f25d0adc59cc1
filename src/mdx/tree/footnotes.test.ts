import { describe, expect, it } from 'vitest';
import { drawn, plain, problemsOf } from '../fixtures.ts';

describe('notes', () => {
  it('stand under a Danish heading with ways back, and ids of their own', () => {
    expect(drawn('En[^a] to[^a] tre[^b]\n\n[^b]: Anden\n[^a]: Første *note*')).toBe(
      '<p>En<sup><a href="#note-1" id="henvisning-1" aria-describedby="noter">1</a></sup> ' +
        'to<sup><a href="#note-1" id="henvisning-1-2" aria-describedby="noter">1</a></sup> ' +
        'tre<sup><a href="#note-2" id="henvisning-2" aria-describedby="noter">2</a></sup></p>' +
        '<section class="footnotes"><h2 id="noter">Noter</h2><ol>' +
        '<li id="note-1"><p>Første <em>note</em> ' +
        '<a href="#henvisning-1" class="back" aria-label="Tilbage til henvisning 1">↩\uFE0E</a> ' +
        '<a href="#henvisning-1-2" class="back" aria-label="Tilbage til henvisning 1-2">↩\uFE0E</a></p></li>' +
        '<li id="note-2"><p>Anden ' +
        '<a href="#henvisning-2" class="back" aria-label="Tilbage til henvisning 2">↩\uFE0E</a></p></li>' +
        '</ol></section>',
    );
  });

  it('have ids that staff cannot choose', () => {
    expect(drawn('En[^afsnit"x]\n\n[^afsnit"x]: Note')).toContain('<li id="note-1">');
  });

  it('are read as text without marks and arrows', () => {
    expect(plain('En[^1] to\n\n[^1]: Note')).toBe('En to\n\nNoter\n\n1. Note');
  });

  it('are never lost: one that nothing refers to is a problem', () => {
    expect(problemsOf('En\n\n[^1]: Note', 7)).toEqual([expect.stringMatching(/^9: Noten \[\^1\] vises ikke/)]);
    expect(problemsOf('En[^1]\n\n[^1]: Note\n\n[^1]: Igen')).toEqual([expect.stringMatching(/^5: Noten \[\^1\]/)]);
  });

  it('are never missing: a reference to none is a problem at its line', () => {
    expect(problemsOf('En\nto [^x] tre')).toEqual([expect.stringMatching(/^2: Henvisningen \[\^x\] har ingen note/)]);
  });
});

describe('a line', () => {
  it('that Markdown would take for an address that nothing uses is a problem', () => {
    expect(problemsOf('En\n\n[Foto]: Hansen')).toEqual([expect.stringMatching(/^3: Linjen vises ikke, for \[Foto\]:/)]);
    expect(problemsOf('Se [Foto]\n\n[foto]: https://a.example')).toEqual([]);
    expect(problemsOf('```\n[foto]: x\n```')).toEqual([]);
  });
});
