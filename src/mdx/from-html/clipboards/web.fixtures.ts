import type { Clipboard } from './clipboard.fixtures.ts';

export const web: Record<string, Clipboard> = {
  'A web page: styles on each piece, as Chrome writes them': {
    html: `<meta charset='utf-8'><h2 style="box-sizing: border-box; font-weight: 700; color: rgb(33, 37, 41);"><div style="display: block;">Flere unge i job</div></h2><p style="box-sizing: border-box; font-weight: 400; text-decoration-style: initial;"><span style="font-weight: 400;">Fjordby har fået</span><span>&nbsp;</span><strong style="box-sizing: border-box; font-weight: bolder;">68 unge</strong><span class="Apple-converted-space">&nbsp;</span>i job.</p>`,
    means: '## Flere unge i job\n\nFjordby har fået\u00A0**68 unge**\u00A0i job.',
  },
  'A web page: terms and what they are': {
    html: `<dl><div><dt>Hvornår</dt><dd>Lørdag kl. 10</dd></div><div><dt>Hvor</dt><dd><p>Rådhuset</p><p>Indgang fra gården.</p></dd></div></dl><dl><dt>Pris<dd>Gratis</dl>`,
    means: '**Hvornår**\\\nLørdag kl. 10\n\n**Hvor**\\\nRådhuset\n\nIndgang fra gården.\n\n**Pris**\\\nGratis',
  },
  'A web page: what is folded': {
    html: `<details open><summary><span>Sådan søger du</span></summary><p>Ring til jobcentret.</p><ul><li>På hverdage</li></ul></details>`,
    means: '**Sådan søger du**\n\nRing til jobcentret.\n\n* På hverdage',
  },
  'A web page: paragraphs and loose words in a list': {
    html: `<ul><p>Med i indsatsen:</p><li>Praktik<li><p>Mentor</p><p>Hele vejen.</p></li>Og mere<ul><li>Kurser</li></ul></ul>`,
    means: '* Med i indsatsen:\n\n* Praktik\n\n* Mentor\n\n  Hele vejen.\n\n* Og mere\n\n  * Kurser',
  },
  'A web page: a table with a head, a caption and a sum': {
    html: `<table><caption>Unge i job</caption><thead><tr><th scope="col">Kommune</th><th style="text-align: right;">Antal</th></tr></thead><tbody><tr><th scope="row">Fjordby</th><td style="text-align: right;">68</td></tr></tbody><tfoot><tr><td>I alt</td><td style="text-align: right;">68</td></tr></tfoot></table>`,
    means: 'Unge i job\n\n| Kommune | Antal |\n| - | -: |\n| Fjordby | 68 |\n| I alt | 68 |',
  },
  'A web page: buttons and links in a row': {
    html: `<div class="share"><a href="https://www.facebook.example/sharer">Del på Facebook</a><a href="https://twitter.example/share">Del på Twitter</a><button type="button">Kopiér</button></div><p>Teksten.</p><script>track()</script><noscript>Slå JavaScript til</noscript><iframe src="https://video.example/1" title="Se filmen"></iframe>`,
    means:
      '[Del på Facebook](https://www.facebook.example/sharer) [Del på Twitter](https://twitter.example/share) Kopiér\n\nTeksten.',
    left: ['embedded'],
  },
  'A web page: words for screen readers only': {
    html: `<p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0px, 0px, 0px, 0px);">Manchet: </span>Kommunen søger <span class="sr-only">(uddybning)</span>frivillige.</p><p hidden>Skabelon</p><p style="visibility: hidden">Plads</p>`,
    means: 'Kommunen søger frivillige.',
    left: ['hidden', 'hidden', 'hidden', 'hidden'],
  },
  'A web page: a quotation, small figures, foreign marks': {
    html: `<blockquote><p>Vi sparer 200 m<sup>2</sup> og udleder mindre CO<sub>2</sub>.</p></blockquote><p><q>Ja</q>, sagde hun.\u200B Pris: <s>200</s> <del>180</del> 150 kr. af {alle} &lt;5 %</p>`,
    means:
      '> Vi sparer 200 m² og udleder mindre CO₂.\n\n”Ja”, sagde hun. Pris: ~~200~~ ~~180~~ 150 kr. af &#123;alle&#125; &lt;5 %',
  },
  'A web page: notes as most make them': {
    html: `<p>Tallet er 68.<sup id="fnref:1"><a href="https://avis.example/a#fn:1">1</a></sup> Og 70.<a href="#fn:9">9</a></p><section class="footnotes"><ol><li id="fn:1"><p>Egen opgørelse. <a href="#fnref:1">↩︎</a></p></li></ol></section>`,
    means: 'Tallet er 68.[^1] Og 70.\n\n[^1]: Egen opgørelse.',
    left: ['note-mark'],
  },
  'A web page: lines with two breaks for paragraphs': {
    html: `<div>Første afsnit.<br><br>Andet afsnit,<br>på to linjer.<br><br><br></div>`,
    means: 'Første afsnit.\n\nAndet afsnit,\\\npå to linjer.',
  },
  'A web page: links around everything, and to nowhere': {
    html: `<a href="https://fjordby.example/a"><h3>Jobhus</h3><p>Det åbner.</p></a><p><a href="javascript:void(0)">Luk</a> <a href="#top">Til toppen</a> <a href="tel:+45 70 10 20 30">70 10 20 30</a></p>`,
    means:
      '### [Jobhus](https://fjordby.example/a)\n\n[Det åbner.](https://fjordby.example/a)\n\nLuk Til toppen [70 10 20 30](tel:+4570102030)',
    left: ['link'],
  },
  'A web page: numbers that go on after a break': {
    html: `<ol><li>Først</li><li>Så<ol type="a"><li>dette</li></ol></li></ol><p>En pause.</p><ol start="3"><li>Til sidst</li></ol>`,
    means: '1. Først\n2. Så\n   1. dette\n\nEn pause.\n\n3. Til sidst',
  },
  'Our own site: soft hyphens, replies, a note': {
    html: `<h2 id="afsnit-virksomhedspraktik">Virksomheds\u00ADpraktik</h2><blockquote class="speech"><p><span class="dash" aria-hidden="true">– </span>Det virker, siger hun.</p><p><span class="dash" aria-hidden="true">– </span>Ja.</p></blockquote><p>Kontanthjælps\u00ADmodtagere<sup><a href="#note-1" id="henvisning-1" aria-describedby="noter">1</a></sup> er med.</p><section class="footnotes"><h2 id="noter">Noter</h2><ol><li id="note-1"><p>Fra 2025. <a href="#henvisning-1" class="back" aria-label="Tilbage til henvisning 1">↩\uFE0E</a></p></li></ol></section>`,
    means:
      '## Virksomhedspraktik\n\n\\- Det virker, siger hun.\n\n\\- Ja.\n\nKontanthjælpsmodtagere[^1] er med.\n\n[^1]: Fra 2025.',
  },
  'Our own site: a table in its region, a fact box': {
    html: `<aside class="fact-box" aria-label="Fakta"><p class="title">Fakta</p><ul><li>Et</li></ul></aside><div class="table" role="region" aria-label="Tabel" tabindex="0"><table><thead><tr><th scope="col">År</th><th class="align-right" scope="col">Antal</th></tr></thead><tbody><tr><td>2025</td><td class="align-right">68</td></tr></tbody></table></div>`,
    means: 'Fakta\n\n* Et\n\n| År | Antal |\n| - | -: |\n| 2025 | 68 |',
  },
};
