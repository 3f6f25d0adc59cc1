import type { Clipboard } from './clipboard.fixtures.ts';
import { wordDocument } from './word.fixtures.ts';

const SAFE =
  'https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fstar.example%2Frapport%3Fa%3D1&amp;data=05%7C02%7Cml%40fjordby.example%7C5f&amp;sdata=q%2Bs%3D&amp;reserved=0';

export const mail: Record<string, Clipboard> = {
  'Outlook classic: a mail that is sent on': {
    html: wordDocument(
      `<p class=MsoNormal>Fjordby åbner et nyt jobhus.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal><b><span lang=EN-US>Fra:</span></b><span lang=EN-US> Mads Lind &lt;ml@fjordby.example&gt; <br>
<b>Sendt:</b> 3. marts 2026 10:12<br>
<b>Til:</b> Presse &lt;presse@fjordby.example&gt;<br>
<b>Cc:</b> Karen Holst<br>
<b>Emne:</b> VS: Udkast til pressemeddelelse<o:p></o:p></span></p></div></div>
<p class=MsoNormal>Huset ligger på Kajgade.<o:p></o:p></p>`,
    ),
    means: 'Fjordby åbner et nyt jobhus.\n\nHuset ligger på Kajgade.',
    left: ['mail'],
  },
  'Outlook classic: the signature that it puts in by itself, and an address that it checks': {
    html: wordDocument(
      `<p class=MsoNormal>Læs <a href="${SAFE}">rapporten</a>.<o:p></o:p></p>
<p class=MsoNormal><a name="_MailAutoSig"><span style='mso-fareast-font-family:"Times New Roman"'>Med venlig hilsen<o:p></o:p></span></a></p>
<p class=MsoNormal><span style='mso-bookmark:_MailAutoSig'><b>Mads Lind</b></span><span style='mso-bookmark:_MailAutoSig'><br>Pressechef<o:p></o:p></span></p>
<span style='mso-bookmark:_MailAutoSig'></span>`,
    ),
    means: 'Læs [rapporten](https://star.example/rapport?a=1).',
    left: ['signature', 'signature', 'signature'],
  },
  'Outlook new: paragraphs as div, empty ones between': {
    html: `<div style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);" class="elementToProof">Fjordby åbner et nyt jobhus.</div><div style="font-family: Aptos;" class="elementToProof"><br></div><div class="elementToProof">– Det glæder vi os til, siger borgmesteren.</div><ul data-editing-info="{&quot;applyListStyleFromLevel&quot;:true}"><li style="font-family: Aptos;"><div role="presentation" class="elementToProof">Kurser</div></li><li><div role="presentation"><b>Samtaler</b></div></li></ul><div id="Signature"><div class="elementToProof">Venlig hilsen<br>Mads Lind</div></div>`,
    means: 'Fjordby åbner et nyt jobhus.\n\n\\- Det glæder vi os til, siger borgmesteren.\n\n* Kurser\n* **Samtaler**',
    left: ['signature'],
  },
  'Outlook on the web: an answer over the mail': {
    html: `<div><p style="margin:0">Hermed teksten.</p><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="x_divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>Fra:</b> Mads Lind &lt;ml@fjordby.example&gt;<br><b>Sendt:</b> 3. marts 2026 10:12<br><b>Til:</b> Presse &lt;presse@fjordby.example&gt;<br><b>Emne:</b> Jobhus</font><div>&nbsp;</div></div><div class="x_WordSection1"><p class="x_MsoNormal">Jobhuset åbner <a href="${SAFE}" target="_blank" data-auth="NotApplicable" data-linkindex="0" title="Oprindelig URL-adresse">til maj</a>.</p></div></div>`,
    means: 'Hermed teksten.\n\nJobhuset åbner [til maj](https://star.example/rapport?a=1).',
    left: ['mail'],
  },
  'Outlook on the web: a list, and an address that is written out': {
    html: `<div class="elementToProof">Se ${SAFE.replaceAll('&amp;', '&amp;')} og kom.</div><ol start="3"><li>Tredje</li><li>Fjerde</li></ol>`,
    means: 'Se [https://star.example/rapport?a=1](https://star.example/rapport?a=1) og kom.\n\n3. Tredje\n4. Fjerde',
  },
  'Gmail: lines as div, and the mail that is answered': {
    html: `<div dir="ltr">Fjordby åbner et nyt jobhus.<div><br></div><div>Det ligger på&nbsp;<b>Kajgade</b>.</div><div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Mads Lind<br>Pressechef</div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den tirs. 3. mar. 2026 kl. 10.12 skrev Karen Holst &lt;<a href="mailto:kh@fjordby.example">kh@fjordby.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Teksten er godkendt.</div></blockquote></div>`,
    means: 'Fjordby åbner et nyt jobhus.\n\nDet ligger på\u00A0**Kajgade**.\n\nTeksten er godkendt.',
    left: ['signature', 'signature', 'mail'],
  },
  'Gmail: a mail that is sent on, with a way out and a small face': {
    html: `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Fra: <strong class="gmail_sendername" dir="auto">Mads Lind</strong> <span dir="auto">&lt;<a href="mailto:ml@fjordby.example">ml@fjordby.example</a>&gt;</span><br>Date: tirs. 3. mar. 2026 kl. 10.12<br>Subject: Jobhus<br>To: Presse &lt;<a href="mailto:presse@fjordby.example">presse@fjordby.example</a>&gt;<br></div><br><br><div dir="ltr">Velkommen <img data-emoji="🎉" class="an1" alt="🎉" aria-label="🎉" draggable="false" src="https://fonts.gstatic.example/s/e/72.png" loading="lazy"> på <a href="https://www.google.com/url?q=https://www.fjordby.example/jobhus&amp;source=gmail&amp;ust=17&amp;usg=AO" target="_blank">siden</a>.</div></div></div>`,
    means: 'Velkommen 🎉 på [siden](https://www.fjordby.example/jobhus).',
    left: ['mail', 'mail'],
  },
  'Gmail: moved to the right, and struck out by hand': {
    html: `<div dir="ltr"><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Havnegade 1</div><div>9999 Fjordby</div></blockquote><div>Pris: <strike>200</strike> 150 kr.</div></div>`,
    means: 'Havnegade 1\n\n9999 Fjordby\n\nPris: ~~200~~ 150 kr.',
  },
  'Apple Mail: a mail that is sent on': {
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">Hermed.<div><br id="lineBreakAtBeginningOfSignature"><div>Hilsen Mads</div><div><br><blockquote type="cite"><div>Start på videresendt besked:</div><br class="Apple-interchange-newline"><div style="margin-top: 0px;"><span style="font-family: -webkit-system-font, Helvetica; color:rgba(0, 0, 0, 1.0);"><b>Fra: </b></span><span>Karen Holst &lt;<a href="mailto:kh@fjordby.example">kh@fjordby.example</a>&gt;<br></span></div><div><span><b>Emne: </b></span><span><b>Jobhus</b><br></span></div><div><span><b>Dato: </b></span><span>3. marts 2026 kl. 10.12.33 CET<br></span></div><div><span><b>Til: </b></span><span>presse@fjordby.example<br></span></div><br><div><p>Jobhuset åbner til maj.</p></div></blockquote></div></div></body></html>`,
    means: 'Hermed.\n\nHilsen Mads\n\nJobhuset åbner til maj.',
    left: ['mail', 'mail'],
  },
  'Apple Mail: an answer': {
    html: `<div>Godt.</div><div><br><blockquote type="cite"><div>Den 3. mar. 2026 kl. 10.12 skrev Karen Holst &lt;kh@fjordby.example&gt;:</div><br class="Apple-interchange-newline"><div><div>Skal vi sende den?</div></div></blockquote></div>`,
    means: 'Godt.\n\nSkal vi sende den?',
    left: ['mail'],
  },
  'A newsletter: tables that only arrange, and a line that is not shown': {
    html: `<div style="display:none;max-height:0px;overflow:hidden;mso-hide:all">Åbn og læs om det nye jobhus</div><table width="100%" border="0" cellspacing="0" cellpadding="0" role="presentation"><tr><td align="center"><table width="600" role="presentation"><tr><td><img src="https://x.example/logo.png" alt=""></td><td><h1 style="margin:0">Nyt jobhus</h1><p>Det åbner til maj.</p></td></tr></table></td></tr></table>`,
    means: '## Nyt jobhus\n\nDet åbner til maj.',
    left: ['hidden', 'picture'],
  },
  'Thunderbird: a signature after two dashes': {
    html: `<p>Jobhuset åbner til maj.</p><pre class="moz-signature" cols="72">-- \nMads Lind</pre>`,
    means: 'Jobhuset åbner til maj.',
    left: ['signature'],
  },
};
