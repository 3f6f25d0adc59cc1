import type { Element } from 'hast';
import { classesOf, type Declared } from './styles.ts';

/** Why something of a copied document is not in the text. */
export type WhyLeft =
  | 'deletion'
  | 'comment'
  | 'hidden'
  | 'signature'
  | 'mail'
  | 'page-edge'
  | 'picture'
  | 'embedded'
  | 'link'
  | 'note-mark';

/** What did not come along. */
export interface Left {
  what: WhyLeft;
  /** As they stood; of a link its address, of a picture its description. */
  words: string;
}

/** What holds nothing that is read as text. */
const NOT_TEXT = new Set(
  'base canvas datalist embed head input link map meta meter noscript object progress script select style svg template textarea title xml'.split(
    ' ',
  ),
);
const EMBEDDED = new Set(['audio', 'iframe', 'video']);

const COMMENT = /^mso(?:comanchor|comtxt|comoff|comhide|commentreference|commenttext|commentsubject)$/;
const SIGNATURE = /^(?:gmail_signature(?:_prefix)?|moz-signature)$/;
const SIGNATURE_ID = /^(?:x_)*(?:signature|applemailsignature|ms-outlook-mobile-signature)$/i;
const UNSEEN_CLASS = /^(?:visually-?hidden|sr-only|screen-reader-text|element-invisible)$/;

/** Whether an element is none of the document's text, and so without a word to anyone: scripts, forms, drawings. */
export const isNotText = ({ tagName }: Element): boolean => NOT_TEXT.has(tagName);

/**
 * Why an element is not meant for readers, or undefined: Word's deletions (`del` with who and when, `msoDel`; in its web
 * version `TrackChangeTextDeletion`), comments and hidden text, what a page hides, and the signatures of mail programs.
 * @param style all that is said of the element
 * @param ofProgram whether the document is a text program's, in which `del` is a change that is tracked
 */
export function whyLeftOut(element: Element, style: Declared, ofProgram: boolean): WhyLeft | undefined {
  const { tagName, properties } = element;
  const classes = classesOf(properties);
  const says = (property: string, value: RegExp) => value.test(style.get(property) ?? '');
  if (EMBEDDED.has(tagName)) return 'embedded';
  const isTracked = ofProgram || properties['cite'] !== undefined || properties['dateTime'] !== undefined;
  if ((tagName === 'del' && isTracked) || classes.some((name) => /^(?:msodel|trackchangetextdeletion)$/.test(name)))
    return 'deletion';
  if (classes.some((name) => COMMENT.test(name)) || says('mso-element', /^comment/)) return 'comment';
  if (says('mso-special-character', /^comment/) || /^#cmnt/.test(String(properties['href'] ?? ''))) return 'comment';
  if (element.children.some((child) => child.type === 'element' && /^#cmnt_ref/.test(String(child.properties['href']))))
    return 'comment';
  if (tagName === 'comment' || tagName === 'annotation') return 'comment';
  if (says('mso-element', /^(?:header|footer)$/)) return 'page-edge';
  if (isHidden(element, says) || classes.some((name) => UNSEEN_CLASS.test(name))) return 'hidden';
  if (classes.some((name) => SIGNATURE.test(name)) || SIGNATURE_ID.test(String(properties['id'] ?? '')))
    return 'signature';
  if (properties['dataSmartmail'] === 'gmail_signature') return 'signature';
  return says('mso-bookmark', /_mailautosig/) || properties['name'] === '_MailAutoSig' ? 'signature' : undefined;
}

function isHidden({ properties }: Element, says: (property: string, value: RegExp) => boolean): boolean {
  if (properties['hidden'] === true || properties['hidden'] === '') return true;
  if (says('display', /^none$/) || says('visibility', /^(?:hidden|collapse)$/) || says('mso-hide', /^all$/))
    return true;
  if (says('max-height', /^0(?:px|pt)?$/) && !says('overflow', /visible/)) return true;
  if (!says('position', /^(?:absolute|fixed)$/)) return false;
  const isClipped = says('clip', /^rect\((?:[01](?:px)?[\s,]*){4}\)$/) || says('clip-path', /^inset\((?:50|100)%\)$/);
  const isAway = says('left', /^-\d{4,}px$/) || says('top', /^-\d{4,}px$/);
  return isClipped || isAway;
}
