import type { Lexicon } from '../../../../danish/words/lexicon.ts';
import type { ArchiveWords } from './archive-words.ts';

/**
 * Tells the words that a form may belong to in an archive, the likeliest first. Those that the archive never uses in a
 * form of their own are passed over for those that it does: nobody who writes `siger` means one who says, unless someone
 * writes of `sigeren` as well.
 */
export function likelyWords(lexicon: Lexicon, archive: ArchiveWords): (form: string) => readonly string[] {
  const doers = doersIn(archive);
  return (form) => {
    const words = lexicon.wordsOf(form);
    if (words.length < 2) return words;
    const forms = words.map((word) => lexicon.formsOf(word));
    const isOwn = (each: string, index: number) =>
      !forms.some((those, other) => other !== index && those.includes(each));
    const used = words.filter((_, index) => forms[index]?.some((each) => archive.has(each) && isOwn(each, index)));
    const [first = form, ...others] = words;
    const isVerb = form.endsWith('er') && !doers.has(form) && used.some((word) => lexicon.isAction(word));
    if (isVerb && !used.includes(first)) return used;
    return [first, ...(used.length === 0 ? others : others.filter((word) => used.includes(word)))];
  };
}

/** What may say who does something, since longer words of the archive end in it: `leder` in `afdelingslederne`. */
const doersIn = ({ forms }: ArchiveWords): ReadonlySet<string> =>
  new Set(
    [...forms].flatMap((form) => {
      const [doer] = /^.{3,}er(?=(?:s|e|en|nes?)?$)/.exec(form) ?? [];
      return doer ? Array.from({ length: doer.length - 6 }, (_, at) => doer.slice(at + 3)) : [];
    }),
  );
