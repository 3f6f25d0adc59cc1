import { findIn, type Sought } from './find.ts';

/** Why a wording cannot stand in a name's place. */
export type WordingFault = 'signs' | 'name' | 'length';

/**
 * Whether a wording can stand wherever a name stood: in Markdown, in YAML, in an attribute. So it has letters, digits,
 * spaces, full stops, hyphens and parentheses only, and nothing of the name.
 * @returns what is wrong with it, or undefined
 */
export function wordingFaultOf(wording: string, sought: Sought): WordingFault | undefined {
  if (wording.length < 2 || wording.length > 60) return 'length';
  if (!/^\p{L}[\p{L}\p{N} .()-]*[\p{L}\p{N}.)]$/u.test(wording) || wording.includes('  ')) return 'signs';
  if (/^(?:true|false|null|yes|no|on|off)$/i.test(wording)) return 'signs';
  return findIn(wording, sought).length > 0 ? 'name' : undefined;
}

/** The wording with a genitive: en borgers, en avis’, N.N.’s (Retskrivningsordbogen § 13). */
export function genitiveOf(wording: string): string {
  if (/[sxz]$/i.test(wording)) return `${wording}’`;
  return /[\p{L}\p{N}]$/u.test(wording) ? `${wording}s` : `${wording}’s`;
}

/** The same with a capital, for the beginning of a sentence or a field. */
export const capitalised = (wording: string): string => wording.slice(0, 1).toLocaleUpperCase('da') + wording.slice(1);

/**
 * Whether what comes next begins a sentence, a heading, a line of speech, a field or an attribute.
 * @param before the text up to there
 */
export function beginsSentence(before: string): boolean {
  return (
    /(?:^|\n[ \t]*\r?\n|(?:^|\n)---[ \t]*\r?\n|>[ \t]*\r?\n)[\s>]*(?:#{1,6} |[-–—*] |\\- |\d+\. )?[*_["“”»’(]*$/u.test(
      before,
    ) ||
    /(?:^|\n)[ \t]*(?:#{1,6} |[-–—*] |\\- |> )[*_["“”»’(]*$/u.test(before) ||
    /(?:^|\n)[ \t-]*[A-Za-z]+:[ \t]+(?:[>|][-+]?\d?[ \t]*\r?\n[ \t]*)?["']?[*_[“”»’(]*$/u.test(before) ||
    /[ \n][a-z]+=["']$/u.test(before) ||
    /[.!?…]["”»’)*_]*\s+[-–—*_["“”»’(]*\s*$/u.test(before)
  );
}
