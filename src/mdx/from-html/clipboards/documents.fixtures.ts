import type { Clipboard } from './clipboard.fixtures.ts';

const run = (words: string, more = '') =>
  `<span class="TextRun SCXW1 BCX0" lang="DA-DK" xml:lang="DA-DK" data-contrast="auto" style="font-size:11pt;${more}"><span class="NormalTextRun SCXW1 BCX0">${words}</span></span>`;
const end =
  '<span class="EOP SCXW1 BCX0" data-ccp-props="{&quot;201341983&quot;:0}" style="font-size:11pt;">&nbsp;</span>';
const webItem = (tag: string, level: number, words: string, start = 1) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1 SCXW1 BCX0" role="list"${tag === 'ol' ? ` start="${start}"` : ''}><li data-leveltext="·" data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0">${words}${end}</p></li></${tag}></div>`;

/** As Google Docs frames what it copies: in a `b` that is not bold. */
export const googleDocument = (body: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5d1c0f7e-7fff-0b1d">${body}</b>`;
const docs = (words: string, style = 'font-weight:400;font-style:normal;text-decoration:none;') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style}vertical-align:baseline;white-space:pre;white-space:pre-wrap;">${words}</span>`;
const docsLine = (inside: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inside}</p>`;
const docsItem = (level: number, inside: string) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;" role="presentation">${inside}</p></li>`;

export const documents: Record<string, Clipboard> = {
  'Word for the web: a heading, a list in a list, bold type': {
    html: `<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" role="heading" aria-level="2">${run('To dele', 'font-weight:bold;')}${end}</p></div>
${webItem('ul', 1, run('Praktik', 'font-weight:bold;') + run(' i en virksomhed'))}${webItem('ul', 2, run('i fire uger'))}${webItem('ul', 1, run('Mentor'))}
<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0">${run('Slut.')}${end}</p></div><!--EndFragment--></body></html>`,
    means: '## To dele\n\n* **Praktik** i en virksomhed\n  * i fire uger\n* Mentor\n\nSlut.',
  },
  'Word for the web: a numbered list, each item in a list of its own': {
    html: `${webItem('ol', 1, run('Først'), 1)}${webItem('ol', 1, run('Så'), 2)}${webItem('ol', 1, run('Til sidst'), 3)}`,
    means: '1. Først\n2. Så\n3. Til sidst',
  },
  'Word for the web: a deletion that is tracked': {
    html: `<p class="Paragraph SCXW1 BCX0">${run('Vi får ')}<span class="TrackedChange SCXW1 BCX0"><span class="TextRun TrackChangeTextDeletion SCXW1 BCX0"><span class="NormalTextRun TrackChangeTextDeletion SCXW1 BCX0">17</span></span></span><span class="TrackedChange SCXW1 BCX0">${run('68').replace('TextRun', 'TextRun TrackChangeTextInsertion')}</span>${run(' unge i job.')}${end}</p>`,
    means: 'Vi får 68 unge i job.',
    left: ['deletion'],
  },
  'Google Docs: bold and italic by style, a heading, an empty line': {
    html: googleDocument(
      `<h2 dir="ltr" style="line-height:1.38;">${docs('Flere unge i job', 'font-weight:400;font-style:normal;')}</h2>${docsLine(
        docs('Fjordby Kommune har fået ') +
          docs('68 unge', 'font-weight:700;font-style:normal;text-decoration:none;') +
          docs(' i job, ') +
          docs('siden maj', 'font-weight:400;font-style:italic;') +
          docs('.'),
      )}<br />${docsLine(docs('Det fortsætter.'))}`,
    ),
    means: '## Flere unge i job\n\nFjordby Kommune har fået **68 unge** i job, *siden maj*.\n\nDet fortsætter.',
  },
  'Google Docs: a list directly in a list': {
    html: googleDocument(
      `<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${docsItem(1, docs('Praktik', 'font-weight:700;') + docs(' i en virksomhed'))}<ul style="margin-top:0;">${docsItem(2, docs('i fire uger'))}<ul>${docsItem(3, docs('eller længere'))}</ul>${docsItem(2, docs('med løn'))}</ul>${docsItem(1, docs('Mentor'))}</ul>`,
    ),
    means: '* **Praktik** i en virksomhed\n  * i fire uger\n    * eller længere\n  * med løn\n* Mentor',
  },
  'Google Docs: a numbered list, and a table without a header row': {
    html: googleDocument(
      `<ol style="margin-top:0;">${docsItem(1, docs('Ring'))}${docsItem(1, docs('Kom'))}</ol><br /><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301"/><col width="301"/></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;">${docsLine(docs('Kommune'))}</td><td>${docsLine(docs('Antal'))}</td></tr><tr><td>${docsLine(docs('Fjordby'))}</td><td><br /></td></tr></tbody></table></div>`,
    ),
    means: '1. Ring\n2. Kom\n\n| Kommune | Antal |\n| - | - |\n| Fjordby | |',
  },
  'Google Docs: a link, lines that are broken by hand, and a way out': {
    html: googleDocument(
      docsLine(
        `${docs('Læs ')}<a href="https://www.google.com/url?q=https://star.example/rapport%3Fa%3D1&amp;sa=D&amp;source=editors&amp;ust=17" style="text-decoration:none;">${docs('rapporten', 'text-decoration:underline;')}</a>${docs('.')}<span><br /></span>${docs('Havnegade 1')}<span><br /></span>`,
      ),
    ),
    means: 'Læs [rapporten](https://star.example/rapport?a=1).\\\nHavnegade 1',
  },
  'Google Docs: a page exported with comments': {
    html: `<p class="c1"><span>Tallet er 68.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div class="c2"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Passer det?</span></p></div>`,
    means: 'Tallet er 68.',
    left: ['comment', 'comment'],
  },
  'LibreOffice: styles by name, a list, a note': {
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.5.2 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; background: transparent } h2.western { font-weight: bold } a.sdfootnoteanc { font-size: 57% }</style></head><body lang="da-DK" link="#000080" dir="ltr"><h2 class="western">Tidsplan</h2>
<p style="line-height: 100%; margin-bottom: 0cm">Det <font color="#c9211e"><b>begynder</b></font>
til maj.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<ul><li><p style="margin-bottom: 0cm">Praktik</p><ul><li><p>i fire uger</p></li></ul></li><li><p>Mentor</p></li></ul>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Hvis
byrådet siger ja.</p></div></body></html>`,
    means:
      '## Tidsplan\n\nDet **begynder** til maj.[^1]\n\n* Praktik\n  * i fire uger\n* Mentor\n\n[^1]: Hvis byrådet siger ja.',
  },
  'LibreOffice: a comment and a deletion': {
    html: `<html><head><meta name="generator" content="LibreOffice 24.2.5.2 (Windows)"/></head><body><p>Det koster <comment>Spørg økonomi</comment><del cite="" datetime="2026-03-01T10:00:00">9</del><ins>12</ins> mio. kr.<!-- intern --></p></body></html>`,
    means: 'Det koster 12 mio. kr.',
    left: ['comment', 'deletion'],
  },
  'Pages: styles in classes': {
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="Content-Style-Type" content="text/css"><title></title><meta name="Generator" content="Cocoa HTML Writer"><meta name="CocoaVersion" content="2487.6"><style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'}
p.p2 {margin: 0.0px; font: 11.0px 'Helvetica Neue'; min-height: 12.0px}
span.s1 {font: bold 11.0px 'Helvetica Neue'}
span.s2 {font-style: italic}
</style></head><body><p class="p1">Fjordby får <span class="s1">68 unge</span> i <span class="s2">job</span>.<span class="Apple-converted-space">&nbsp;</span></p><p class="p2"><br></p><p class="p1">Det fortsætter.</p></body></html>`,
    means: 'Fjordby får **68 unge** i *job*.\n\nDet fortsætter.',
  },
  'Notes: lines as div, a list with dashes': {
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"></head><body><div><b>Husk</b></div><div><br></div><div>Med i indsatsen:</div><div>- Praktik</div><div>- Mentor</div><div><br></div></body></html>`,
    means: '**Husk**\n\nMed i indsatsen:\n\n* Praktik\n* Mentor',
  },
};
