import { googleDocument } from './documents.fixtures.ts';
import { wordDocument } from './word.fixtures.ts';

/** How a program writes what is in a document, and what is not to be read. */
export interface Program {
  frame(body: string): string;
  paragraph(inside: string): string;
  heading(inside: string): string;
  list(items: readonly { level: number; inside: string }[], ordered: boolean): string;
  table(rows: readonly (readonly string[])[]): string;
  bold(words: string): string;
  italic(words: string): string;
  /** Each way in which it has words that no reader may see, in a line. */
  internal: readonly ((words: string) => string)[];
  /** The same as whole paragraphs. */
  internalBlocks: readonly ((words: string) => string)[];
}

const plainTable = (rows: readonly (readonly string[])[], cell: (inside: string) => string) =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map((inside) => `<td>${cell(inside)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** Lists within items, or within lists beside them. */
function nestedLists(
  items: readonly { level: number; inside: string }[],
  tag: string,
  item: (inside: string, level: number) => string,
): string {
  let html = '';
  let depth = 0;
  for (const { level, inside } of items) {
    for (; depth < level; depth++) html += `<${tag}>`;
    for (; depth > level; depth--) html += `</${tag}>`;
    html += item(inside, level);
  }
  return html + `</${tag}>`.repeat(depth);
}

const hiddenStyles = [
  (words: string) => `<span style="display:none">${words}</span>`,
  (words: string) => `<span style='mso-hide:all'>${words}</span>`,
  (words: string) => `<span hidden>${words}</span>`,
];
const signature = (words: string) => `<div class="gmail_signature" data-smartmail="gmail_signature">${words}</div>`;

export const programs: Record<string, Program> = {
  Word: {
    frame: (body) => wordDocument(body, 'p.Skjult {display:none; mso-hide:all;}'),
    paragraph: (inside) => `<p class=MsoNormal><span lang=DA>${inside}<o:p></o:p></span></p>\n\n`,
    heading: (inside) => `<h2><span lang=DA>${inside}<o:p></o:p></span></h2>\n`,
    list: (items, ordered) =>
      items
        .map(
          ({ level, inside }, index) =>
            `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${ordered ? `${index + 1}.` : '·'}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${inside}<o:p></o:p></p>`,
        )
        .join('\n'),
    table: (rows) => plainTable(rows, (inside) => `<p class=MsoNormal>${inside}<o:p></o:p></p>`),
    bold: (words) => `<b style='mso-bidi-font-weight:normal'>${words}</b>`,
    italic: (words) => `<i>${words}</i>`,
    internal: [
      (words) => `<del cite="mailto:Mads" datetime="2026-03-01T10:00">${words}</del>`,
      (words) => `<span class=msoDel><del cite="mailto:Mads" datetime="2026-03-01T10:00">${words}</del></span>`,
      (words) =>
        `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[${words}]</a></span>`,
      ...hiddenStyles,
    ],
    internalBlocks: [
      (words) =>
        `<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>${words}</p></div></div></div>`,
      (words) => `<p class=Skjult>${words}</p>`,
      (words) => `<p class=MsoNormal><span style='mso-bookmark:_MailAutoSig'>${words}</span></p>`,
    ],
  },
  'Word for the web': {
    frame: (body) => `<html><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`,
    paragraph: (inside) =>
      `<div class="OutlineElement Ltr"><p class="Paragraph">${inside}<span class="EOP">&nbsp;</span></p></div>`,
    heading: (inside) =>
      `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2">${inside}</p></div>`,
    list: (items, ordered) =>
      items
        .map(({ level, inside }, index) => {
          const tag = ordered ? 'ol' : 'ul';
          return `<div class="ListContainerWrapper"><${tag} start="${index + 1}" role="list"><li data-aria-level="${level}" role="listitem"><p class="Paragraph">${inside}<span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
        })
        .join(''),
    table: (rows) => plainTable(rows, (inside) => `<div><p class="Paragraph">${inside}</p></div>`),
    bold: (words) =>
      `<span class="TextRun" style="font-weight:bold"><span class="NormalTextRun">${words}</span></span>`,
    italic: (words) => `<span class="TextRun" style="font-style:italic"><span>${words}</span></span>`,
    internal: [
      (words) => `<span class="TextRun TrackChangeTextDeletion"><span>${words}</span></span>`,
      ...hiddenStyles,
    ],
    internalBlocks: [],
  },
  'Google Docs': {
    frame: googleDocument,
    paragraph: (inside) => `<p dir="ltr" style="line-height:1.38;"><span style="font-weight:400">${inside}</span></p>`,
    heading: (inside) => `<h2 dir="ltr">${inside}</h2>`,
    list: (items, ordered) =>
      nestedLists(
        items,
        ordered ? 'ol' : 'ul',
        (inside, level) => `<li dir="ltr" aria-level="${level}"><p>${inside}</p></li>`,
      ),
    table: (rows) => `<div dir="ltr">${plainTable(rows, (inside) => `<p dir="ltr">${inside}</p>`)}</div>`,
    bold: (words) => `<span style="font-weight:700;white-space:pre-wrap;">${words}</span>`,
    italic: (words) => `<span style="font-style:italic;white-space:pre-wrap;">${words}</span>`,
    internal: [(words) => `<sup><a href="#cmnt1" id="cmnt_ref1">[${words}]</a></sup>`, ...hiddenStyles],
    internalBlocks: [(words) => `<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>${words}</span></p></div>`],
  },
  'Gmail and the new Outlook': {
    frame: (body) => `<div dir="ltr">${body}</div>`,
    paragraph: (inside) => `<div class="elementToProof">${inside}<br></div><div><br></div>`,
    heading: (inside) => `<h2><div>${inside}</div></h2>`,
    list: (items, ordered) =>
      nestedLists(items, ordered ? 'ol' : 'ul', (inside) => `<li><div role="presentation">${inside}</div></li>`),
    table: (rows) => plainTable(rows, (inside) => `<div>${inside}</div>`),
    bold: (words) => `<b>${words}</b>`,
    italic: (words) => `<em>${words}</em>`,
    internal: hiddenStyles,
    internalBlocks: [
      signature,
      (words) => `<div id="Signature"><div>${words}</div></div>`,
      (words) =>
        `<div class="gmail_attr">Den tirs. 3. mar. 2026 kl. 10.12 skrev ${words} &lt;<a href="mailto:a@fjordby.example">a@fjordby.example</a>&gt;:<br></div>`,
      (words) =>
        `<p><b>Fra:</b> ${words}<br><b>Sendt:</b> 3. marts 2026 10:12<br><b>Til:</b> Presse<br><b>Emne:</b> VS: ${words}</p>`,
    ],
  },
  LibreOffice: {
    frame: (body) =>
      `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p.skjult { display: none }</style></head><body lang="da-DK">${body}</body></html>`,
    paragraph: (inside) => `<p style="margin-bottom: 0cm">${inside}</p>\n`,
    heading: (inside) => `<h2 class="western">${inside}</h2>\n`,
    list: (items, ordered) => nestedLists(items, ordered ? 'ol' : 'ul', (inside) => `<li><p>${inside}</p></li>`),
    table: (rows) => plainTable(rows, (inside) => `<p>${inside}</p>`),
    bold: (words) => `<font color="#c9211e"><b>${words}</b></font>`,
    italic: (words) => `<i>${words}</i>`,
    internal: [
      (words) => `<comment>${words}</comment>`,
      (words) => `<del cite="" datetime="2026-03-01T10:00:00">${words}</del>`,
      (words) => `<!-- ${words} -->`,
    ],
    internalBlocks: [(words) => `<p class="skjult">${words}</p>`],
  },
  'Pages and Notes': {
    frame: (body) =>
      `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {font: 11.0px 'Helvetica'} span.s1 {font: bold 11.0px 'Helvetica'} span.s2 {font-style: italic}</style></head><body>${body}</body></html>`,
    paragraph: (inside) =>
      `<p class="p1">${inside}<span class="Apple-converted-space">&nbsp;</span></p><p class="p1"><br></p>`,
    heading: (inside) => `<h2>${inside}</h2>`,
    list: (items, ordered) =>
      nestedLists(items, ordered ? 'ol' : 'ul', (inside) => `<li class="li1"><span class="s3"></span>${inside}</li>`),
    table: (rows) => plainTable(rows, (inside) => `<p class="p1">${inside}</p>`),
    bold: (words) => `<span class="s1">${words}</span>`,
    italic: (words) => `<span class="s2">${words}</span>`,
    internal: hiddenStyles,
    internalBlocks: [],
  },
  'a web page': {
    frame: (body) => `<main><article>${body}</article></main><script>let x = 1</script>`,
    paragraph: (inside) => `<p style="font-weight: 400">${inside}</p>`,
    heading: (inside) => `<h2><div><a href="https://fjordby.example/x">${inside}</a></div></h2>`,
    list: (items, ordered) => nestedLists(items, ordered ? 'ol' : 'ul', (inside) => `<li>${inside}`),
    table: (rows) => plainTable(rows, (inside) => inside),
    bold: (words) => `<strong style="font-weight: bolder">${words}</strong>`,
    italic: (words) => `<em>${words}</em>`,
    internal: [
      ...hiddenStyles,
      (words) => `<span class="sr-only">${words}</span>`,
      (words) => `<span style="position: absolute; clip: rect(0px, 0px, 0px, 0px);">${words}</span>`,
      (words) => `<script>${words}</script>`,
    ],
    internalBlocks: [(words) => `<template><p>${words}</p></template>`, (words) => `<p hidden>${words}</p>`],
  },
};
