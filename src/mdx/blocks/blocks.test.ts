import { describe, expect, it, test } from 'vitest';
import { drawn, problemsOf, surroundings } from '../fixtures.ts';
import { readBody } from '../read.ts';
import { blocks } from './index.ts';

describe('Quote', () => {
  it('names a person of the newsroom with the role', () => {
    expect(drawn('<Quote person="karen-holst">\nDet *virker*.\n\nOg hvordan.\n</Quote>')).toBe(
      '<figure class="quote"><blockquote><p>Det <em>virker</em>.</p><p>Og hvordan.</p></blockquote>' +
        '<figcaption><strong>Karen Holst</strong><span class="comma">, </span><span class="role">borgmester</span></figcaption></figure>',
    );
  });

  it('names someone who is not on the list', () => {
    expect(drawn('<Quote name="Ida Krog" role="virksomhedsejer">Det virker.</Quote>')).toBe(
      '<figure class="quote"><blockquote><p>Det virker.</p></blockquote>' +
        '<figcaption><strong>Ida Krog</strong><span class="comma">, </span><span class="role">virksomhedsejer</span></figcaption></figure>',
    );
  });

  it('has no comma without a role, and may give a role that is not the present one', () => {
    expect(drawn('<Quote name="Ida Krog">Ja.</Quote>')).toContain('<figcaption><strong>Ida Krog</strong></figcaption>');
    expect(drawn('<Quote person="karen-holst" role="byrådsmedlem">Ja.</Quote>')).toContain(
      '<span class="role">byrådsmedlem</span>',
    );
  });

  it('says whom it refers to and where', () => {
    expect(readBody('a\n\n<Quote person="karen-holst">Ja.</Quote>', 10).body?.people).toEqual([
      { id: 'karen-holst', line: 12 },
    ]);
  });

  test.each([
    ['nobody', '<Quote>Ja.</Quote>', '1: <Quote>: Citatet skal have enten person eller name.'],
    [
      'two people',
      '<Quote person="a" name="Ida Krog">Ja.</Quote>',
      '1: <Quote>: Citatet skal have enten person eller name.',
    ],
    ['no words', '<Quote person="a">\n</Quote>', '1: <Quote> er tom.'],
    ['a heading', '<Quote person="a">\n## Ja\n</Quote>', '1: <Quote> kan kun indeholde afsnit og lister.'],
    ['a block', '<Quote person="a">\n<KeyFigure value="1" label="ja" />\n</Quote>', '2: <KeyFigure> kan ikke stå her.'],
  ])('cannot hold %s', (_claim, source, problem) => {
    expect(problemsOf(source)[problem.startsWith('2') ? 1 : 0]).toContain(problem);
  });
});

describe('FactBox', () => {
  it('holds paragraphs, lists, tables and blocks under a title that is also its name', () => {
    const html = drawn(
      '<FactBox title="Fakta om &quot;KIK&quot;">\nEt afsnit.\n\n- a\n- b\n\n<KeyFigure value="1" label="ja" />\n</FactBox>',
    );
    expect(html).toBe(
      '<aside class="fact-box" aria-label="Fakta om ”KIK”"><p class="fact-box-title">Fakta om ”KIK”</p><p>Et afsnit.</p>' +
        '<ul><li>a</li><li>b</li></ul><dl class="key-figures"><div><dt>ja</dt><dd>1</dd></div></dl></aside>',
    );
  });

  it('does not hold another', () => {
    expect(problemsOf('<FactBox title="En">\n<FactBox title="To">\nx\n</FactBox>\n</FactBox>')).toEqual([
      expect.stringMatching(/^2: <FactBox> kan ikke stå her/),
    ]);
  });

  it('must have a title', () => {
    expect(problemsOf('<FactBox>\nx\n</FactBox>')).toEqual([
      expect.stringMatching(/^1: <FactBox> title: Boksens titel mangler/),
    ]);
  });
});

describe('KeyFigure', () => {
  it('stands in one row with its neighbours', () => {
    const source =
      '<KeyFigure value="68 mio. kr." label="over tre år" source="Jobcentret, maj 2017" />\n\n<KeyFigure value="5 %" label="i job" />';
    expect(drawn(source)).toBe(
      '<dl class="key-figures"><div><dt>over tre år <span class="source">Kilde: Jobcentret, maj 2017</span></dt><dd>68\u00A0mio.\u00A0kr.</dd></div>' +
        '<div><dt>i job</dt><dd>5\u00A0%</dd></div></dl>',
    );
  });

  it('is not lost behind another on the same line, whatever parts them', () => {
    for (const gap of [' ', '\t', ' \t ']) {
      const both = drawn(`<KeyFigure value="1" label="et" />${gap}<KeyFigure value="2" label="to" />`);
      expect(both).toContain('<dd>1</dd>');
      expect(both).toContain('<dd>2</dd>');
    }
  });

  it('does not stand in a row with one on the other side of a paragraph', () => {
    const figure = '<KeyFigure value="1" label="ja" />';
    expect(drawn(`${figure}\n\nOg\n\n${figure}`).match(/<dl/g)).toHaveLength(2);
  });

  it('holds no text', () => {
    expect(problemsOf('<KeyFigure value="1" label="ja">\nx\n</KeyFigure>')).toEqual([
      expect.stringMatching(/^1: <KeyFigure> kan ikke have tekst imellem/),
    ]);
  });
});

describe('Figure', () => {
  const tag = (rest: string) => `<Figure file="/media/2026/besoeg.jpg" credit="Fjordby Kommune" ${rest} />`;

  it('shows the picture in its sizes with caption and credit', () => {
    expect(drawn(tag('alt="Karen hilser" caption="Besøget - i maj"'))).toBe(
      '<figure class="picture"><img src="/b/960.webp" srcset="/b/480.webp 480w, /b/960.webp 960w" sizes="100vw" width="960" height="640" ' +
        'alt="Karen hilser" loading="lazy" decoding="async"><figcaption>Besøget – i maj <span class="credit">Foto: Fjordby Kommune</span></figcaption></figure>',
    );
  });

  it('offers the full size where there is one', () => {
    const picture = (file: string) => {
      const known = surroundings.picture(file);
      return known && { ...known, full: { address: '/media/2026/besoeg.jpg', label: 'Hent billedet (2 MB)' } };
    };
    expect(drawn(tag('decorative'), { picture })).toContain(
      '<a class="full" href="/media/2026/besoeg.jpg" download>Hent billedet (2 MB)</a>',
    );
  });

  it('has absolute addresses in feeds', () => {
    const html = drawn(tag('decorative'), { absolute: (path) => `https://a.example${path}` });
    expect(html).toContain(
      'src="https://a.example/b/960.webp" srcset="https://a.example/b/480.webp 480w, https://a.example/b/960.webp 960w"',
    );
  });

  it('says which file it shows and where', () => {
    expect(readBody(`a\n\n${tag('decorative')}`, 5).body?.pictures).toEqual([
      { file: '/media/2026/besoeg.jpg', line: 7 },
    ]);
  });

  it('shows the description where the picture is missing', () => {
    expect(drawn('<Figure file="/media/x.jpg" alt="Havnen" credit="Fjordby" />')).toBe(
      '<figure class="picture"><p>Havnen</p><figcaption><span class="credit">Foto: Fjordby</span></figcaption></figure>',
    );
  });

  it('must describe what it shows, unless it is decoration', () => {
    expect(problemsOf(tag(''))).toEqual([expect.stringMatching(/^1: <Figure>: Billedet mangler en beskrivelse/)]);
    expect(problemsOf(tag('alt=""'))).toEqual([expect.stringMatching(/Billedet mangler en beskrivelse/)]);
    expect(drawn(tag('decorative'))).toContain('alt=""');
    expect(problemsOf(tag('decorative="nej"'))).toEqual([expect.stringMatching(/decorative skal stå alene/)]);
  });

  it('must have a credit and a file of the media library, and says all that is missing at once', () => {
    expect(problemsOf('<Figure file="havn.jpg" />')).toEqual([
      expect.stringMatching(/^1: <Figure> file: /),
      expect.stringMatching(/^1: <Figure> credit: /),
      expect.stringMatching(/^1: <Figure>: Billedet mangler en beskrivelse/),
    ]);
  });
});

describe('Video', () => {
  it('is a link that says where it leads', () => {
    expect(
      drawn('<Video address="https://www.vimeo.com/1?a=b&amp;c=d" title="Se &quot;KIK&quot;" duration="2:30" />'),
    ).toBe(
      '<p class="video"><a href="https://www.vimeo.com/1?a=b&#x26;c=d"><span class="video-title">Se ”KIK”</span> ' +
        '<span class="video-where">Se videoen hos vimeo.com (2.30)</span></a></p>',
    );
    expect(drawn('<Video address="https://vimeo.com/1" title="Se med" />')).toContain(
      '>Se videoen hos vimeo.com</span>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'https:\\\\ondt.example',
    '//ondt.example',
    'https://a.example@ondt.example/',
    'https://a.exa mple/',
  ])('cannot lead to %j', (address) => {
    expect(problemsOf(`<Video address="${address}" title="Se med" />`)).toEqual([
      expect.stringMatching(/^1: <Video> address: /),
    ]);
  });
});

describe('a block', () => {
  test.each([
    [
      'an unknown attribute',
      '<KeyFigure value="1" label="ja" onclick="x" />',
      /Feltet onclick findes ikke. → Brug et af disse: value, label, source/,
    ],
    [
      'an expression',
      '<KeyFigure value={1} label="ja" />',
      /Feltet value i <KeyFigure> er programkode. → Skriv værdien i anførselstegn/,
    ],
    ['a spread', '<KeyFigure value="1" label="ja" {...x} />', /\{\.\.\.x\} i <KeyFigure> er programkode/],
    ['an attribute twice', '<KeyFigure value="1" value="2" label="ja" />', /Feltet value står to gange/],
    ['a bare attribute that needs a value', '<KeyFigure value label="ja" />', /value: Tallet mangler/],
    [
      'an attribute of every object',
      '<KeyFigure value="1" label="ja" __proto__="x" />',
      /Feltet __proto__ findes ikke/,
    ],
    ['a broken letter', '<KeyFigure value="1" label="b&#0;y" />', /Et tegn er gået i stykker/],
  ])('cannot have %s', (_claim, source, problem) => {
    expect(problemsOf(`a\n\n${source}`)).toEqual([expect.stringMatching(problem)]);
    expect(problemsOf(`a\n\n${source}`)[0]).toMatch(/^3: /);
  });

  test.each([
    ['in a line', 'a <KeyFigure value="1" label="ja" /> b', /^1: <KeyFigure> står midt i en linje/],
    ['in a list', '* <KeyFigure value="1" label="ja" />', /^1: <KeyFigure> kan ikke stå her/],
    ['in a quotation', '> <KeyFigure value="1" label="ja" />', /^1: <KeyFigure> kan ikke stå her/],
  ])('cannot stand %s', (_claim, source, problem) => {
    expect(problemsOf(source)).toEqual([expect.stringMatching(problem)]);
  });

  it('is named by its tag', () => {
    expect([...blocks.keys()]).toEqual(['Quote', 'FactBox', 'KeyFigure', 'Figure', 'Video']);
  });

  it('has a Danish label and sentence for itself and for every attribute, for the desk to show', () => {
    for (const block of blocks.values()) {
      expect([block.label, block.description].every(Boolean)).toBe(true);
      for (const [name, field] of Object.entries(block.attributes.shape)) {
        const meta = 'meta' in field && typeof field.meta === 'function' ? field.meta() : undefined;
        expect(meta, `${block.name} ${name}`).toMatchObject({
          title: expect.any(String),
          description: expect.any(String),
        });
      }
    }
  });

  it('has an example that works', () => {
    for (const { name, example, holds } of blocks.values()) {
      expect(problemsOf(holds === 'nothing' ? example : `${example}\nTekst\n</${name}>`)).toEqual([]);
    }
  });

  it('is drawn anew each time, so that one page cannot change another', () => {
    const source = '<KeyFigure value="1" label="ja" />\n\n<KeyFigure value="2" label="nej" />';
    expect(drawn(source)).toBe(drawn(source));
  });
});
