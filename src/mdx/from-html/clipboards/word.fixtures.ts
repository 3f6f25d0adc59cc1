import type { Clipboard } from './clipboard.fixtures.ts';

/** As Word for Windows and for the Mac frame what they copy. */
export const wordDocument = (body: string, styles = '', after = '') => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ML/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:TrackRevisions/></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:"Cambria Math";
	panose-1:2 4 5 3 5 4 6 3 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	mso-style-qformat:yes;
	margin-bottom:8.0pt;
	font-family:"Calibri",sans-serif;}
span.msoIns
	{mso-style-type:export-only;
	mso-style-name:"";
	text-decoration:underline;
	color:teal;}
span.msoDel
	{mso-style-type:export-only;
	mso-style-name:"";
	text-decoration:line-through;
	color:red;}
${styles}
@page WordSection1
	{size:595.3pt 841.9pt;
	margin:3.0cm 2.0cm 3.0cm 2.0cm;}
div.WordSection1
	{page:WordSection1;}
 /* List Definitions */
 @list l0
	{mso-list-id:1188637208;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:\uF0B7;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Tabel - Normal";}</style><![endif]-->
</head>

<body lang=DA style='tab-interval:65.2pt;word-wrap:break-word'>
<!--StartFragment-->
${body}
<!--EndFragment-->
${after}
</body>

</html>`;

const item = (level: number, mark: string, words: string, place = 'Middle', font = 'Symbol') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${18 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font};mso-fareast-font-family:${font};
mso-bidi-font-family:${font}'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>`;

export const word: Record<string, Clipboard> = {
  'Word: a deletion, an insertion and a comment': {
    html: wordDocument(
      `<p class=MsoNormal><a style='mso-comment-reference:ML_1;mso-comment-date:20260306T0912'>Fjordby Kommune får
<del cite="mailto:Mads%20Lind" datetime="2026-03-06T09:10">17 (hemmeligt tal) </del><ins cite="mailto:Mads%20Lind"
datetime="2026-03-06T09:11">68 </ins>unge i job.</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a
class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" href="#_msocom_1" language=JavaScript
name="_msoanchor_1">[ML1]</a><![if !supportAnnotations]><span style='mso-special-character:comment'>&nbsp;</span><![endif]></span></span><o:p></o:p></p>`,
      '',
      `<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt><span style='mso-comment-author:"Mads Lind"'></span>
<p class=MsoCommentText><span class=MsoCommentReference><a class=msocomoff href="#_msoanchor_1">[ML1]</a></span>Karen: tallet må ikke ud<o:p></o:p></p></div></div></div>`,
    ),
    means: 'Fjordby Kommune får 68 unge i job.',
    left: ['deletion', 'comment', 'comment'],
  },
  'Word: changes as styles, not as elements': {
    html: wordDocument(
      `<p class=MsoNormal>Budgettet er <span class=msoDel><del cite="mailto:KH" datetime="2026-01-02T10:00">9 mio.</del></span><span
class=msoIns><ins cite="mailto:KH" datetime="2026-01-02T10:00">12&nbsp;mio.</ins></span> kr. <span class=msoDel>Det er en nedgang.</span></p>`,
    ),
    means: 'Budgettet er 12\u00A0mio. kr.',
    left: ['deletion', 'deletion'],
  },
  'Word: a whole paragraph that is deleted': {
    html: wordDocument(
      `<p class=MsoNormal>Første afsnit.<o:p></o:p></p>
<p class=MsoNormal><del cite="mailto:KH" datetime="2026-01-02T10:00">Dette skal ikke ud.<o:p></o:p></del></p>
<p class=MsoNormal>Sidste afsnit.<o:p></o:p></p>`,
    ),
    means: 'Første afsnit.\n\nSidste afsnit.',
    left: ['deletion'],
  },
  'Word: hidden text': {
    html: wordDocument(
      `<p class=MsoNormal>Mødet er i byrådssalen<span style='display:none;mso-hide:all'> (kode 4711)</span>.<o:p></o:p></p>
<p class=Skjult>Intern note til redaktionen.<o:p></o:p></p>`,
      'p.Skjult, li.Skjult, div.Skjult\n\t{mso-style-name:Skjult;\n\tdisplay:none;\n\tmso-hide:all;}',
    ),
    means: 'Mødet er i byrådssalen.',
    left: ['hidden', 'hidden'],
  },
  'Word: bullets in three levels, with bold type': {
    html: wordDocument(
      [
        '<p class=MsoNormal>Indsatsen har to dele:<o:p></o:p></p>',
        item(1, '·', '<b>Praktik</b> i en virksomhed', 'First'),
        item(2, 'o', 'i fire uger', 'Middle', '"Courier New"'),
        item(3, '§', 'eller længere', 'Middle', 'Wingdings'),
        item(2, 'o', 'med løn', 'Middle', '"Courier New"'),
        item(1, '·', 'Mentor', 'Last'),
        '<p class=MsoNormal>Næste hold begynder til maj.<o:p></o:p></p>',
      ].join('\n\n'),
    ),
    means:
      'Indsatsen har to dele:\n\n* **Praktik** i en virksomhed\n  * i fire uger\n    * eller længere\n  * med løn\n* Mentor\n\nNæste hold begynder til maj.',
  },
  'Word: numbers, with letters under them': {
    html: wordDocument(
      [
        item(1, '1.', 'Ring til jobcentret', 'First', 'Calibri'),
        item(2, 'a.', 'på hverdage', 'Middle', 'Calibri'),
        item(2, 'b.', 'før kl. 14', 'Middle', 'Calibri'),
        item(1, '2.', 'Kom til samtale', 'Last', 'Calibri'),
      ].join('\n'),
    ),
    means: '1. Ring til jobcentret\n   1. på hverdage\n   2. før kl. 14\n2. Kom til samtale',
  },
  'Word: headings, also by a style of the municipality': {
    html: wordDocument(
      `<p class=MsoTitle>Flere unge i job<o:p></o:p></p>
<h1>Sådan virker det<o:p></o:p></h1>
<p class=MsoNormal>Først en samtale.<o:p></o:p></p>
<h2><span style='mso-bidi-font-weight:bold'><b>Økonomi</b></span></h2>
<h3>Staten betaler</h3>
<p class=Mellemrubrik>Tidsplan<o:p></o:p></p>
<p class=MsoNormal>Det begynder til maj.<o:p></o:p></p>`,
      'p.Mellemrubrik\n\t{mso-style-name:Mellemrubrik;\n\tmso-outline-level:2;\n\tfont-weight:bold;}',
    ),
    means:
      '## Flere unge i job\n\n## Sådan virker det\n\nFørst en samtale.\n\n## Økonomi\n\n### Staten betaler\n\n## Tidsplan\n\nDet begynder til maj.',
  },
  'Word: a table without a header row': {
    html: wordDocument(
      `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=302 valign=top style='width:226.5pt;border:solid windowtext 1.0pt'><p class=MsoNormal style='margin-bottom:0cm'><b>Kommune<o:p></o:p></b></p></td>
  <td width=302 valign=top style='width:226.55pt'><p class=MsoNormal align=right style='text-align:right'><b>Unge i job<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td><p class=MsoNormal>Fjordby<o:p></o:p></p></td>
  <td><p class=MsoNormal align=right style='text-align:right'>68<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td><p class=MsoNormal>Bakkelund<o:p></o:p></p></td>
  <td><p class=MsoNormal align=right style='text-align:right'>1.204<o:p></o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    ),
    means: '| **Kommune** | **Unge i job** |\n| - | -: |\n| Fjordby | 68 |\n| Bakkelund | 1.204 |',
  },
  'Word: cells that take several columns and rows, and a title over them': {
    html: wordDocument(
      `<table class=MsoTableGrid>
 <tr><td colspan=3><p class=MsoNormal>Unge i job, efter kvartal<o:p></o:p></p></td></tr>
 <tr><td><p class=MsoNormal>År</p></td><td><p class=MsoNormal>Første</p></td><td><p class=MsoNormal>Andet</p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>2025</p></td><td><p class=MsoNormal>12</p></td><td><p class=MsoNormal>14</p></td></tr>
 <tr><td colspan=2><p class=MsoNormal>ikke opgjort</p></td></tr>
</table>`,
    ),
    means:
      'Unge i job, efter kvartal\n\n| År | Første | Andet |\n| - | - | - |\n| 2025 | 12 | 14 |\n| | ikke opgjort | |',
  },
  'Word: footnotes': {
    html: wordDocument(
      `<p class=MsoNormal>Tallet er 68<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a> og stiger<a
style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a>.<o:p></o:p></p>`,
      '',
      `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Jobcentrets egen <b>opgørelse</b>.<o:p></o:p></p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2"
name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> Danmarks Statistik, 2025.<o:p></o:p></p></div></div>`,
    ),
    means:
      'Tallet er 68[^1] og stiger[^2].\n\n[^1]: Jobcentrets egen **opgørelse**.\n\n[^2]: Danmarks Statistik, 2025.',
  },
  'Word: one footnote, and Shift+Enter before Enter': {
    html: wordDocument(
      `<p class=MsoNormal>Fjordby Kommune<br>
Havnegade 1<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><br>
<o:p></o:p></p>
<p class=MsoNormal><br></p>
<p class=MsoNormal>Næste afsnit.</p>`,
      '',
      `<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p
class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> Fra 1. maj.</p></div></div>`,
    ),
    means: 'Fjordby Kommune\\\nHavnegade 1[^1]\n\nNæste afsnit.\n\n[^1]: Fra 1. maj.',
  },
  'Word: replies with a dash, and a date at the beginning': {
    html: wordDocument(
      `<p class=MsoNormal><span lang=DA>– Det <i style='mso-bidi-font-style:normal'>virker</i>, siger borgmester Karen Holst.<o:p></o:p></span></p>
<p class=MsoNormal>- Og vi fortsætter, siger hun.<o:p></o:p></p>
<p class=MsoNormal>1. januar 2027 begynder næste hold.<o:p></o:p></p>`,
    ),
    means:
      '\\- Det *virker*, siger borgmester Karen Holst.\n\n\\- Og vi fortsætter, siger hun.\n\n1\\. januar 2027 begynder næste hold.',
  },
  'Word: links, spaces that are set, and a mark where a word may break': {
    html: wordDocument(
      `<p class=MsoNormal>Læs <a href="https://star.example/rapport"><span style='color:blue'>rapporten</span></a>,<span
style='mso-spacerun:yes'>&nbsp; </span>eller skriv til <a href="mailto:presse@fjordby.example">presse@fjordby.example</a> om virksomheds&shy;praktik
(<a href="file:///H:/Presse/notat.docx">notatet</a>) på <span class=SpellE>Stavnsodde</span>.<o:p></o:p></p>`,
    ),
    means:
      'Læs [rapporten](https://star.example/rapport), eller skriv til [presse@fjordby.example](mailto:presse@fjordby.example) om virksomhedspraktik (notatet) på Stavnsodde.',
    left: ['link'],
  },
  'Word for the Mac: bold by style, å of two characters': {
    html: wordDocument(
      `<p class=MsoNormal><span lang=DA style='mso-ansi-language:DA;font-weight:bold'>A\u030Arets</span><span lang=DA> virksomhed er
ba\u030Adva\u030Arftet i Fjordby.<o:p></o:p></span></p>`,
    ).replaceAll('Microsoft Word 15', 'Microsoft Word 16'),
    means: '**Årets** virksomhed er bådvårftet i Fjordby.',
  },
  'Word: page header, and a picture': {
    html: wordDocument(
      `<div style='mso-element:header'><p class=MsoHeader>UDKAST – side 1</p></div>
<p class=MsoNormal><span style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="x"><v:textbox>Skjult boks</v:textbox></v:shape><![endif]--><![if !vml]><img
width=400 height=300 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" alt="Borgmesteren på havnen" v:shapes="Picture_x0020_1"><![endif]></span>Teksten.<o:p></o:p></p>`,
    ),
    means: 'Teksten.',
    left: ['page-edge', 'picture'],
  },
};
