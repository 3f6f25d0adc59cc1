import { dateParts, weekday } from '../danish/dates.ts';
import { datesIn } from '../danish/calendar.ts';
import { sentencesOf } from '../danish/sentences.ts';
import { quoted, type Check, type Finding } from './check.ts';
import type { Draft } from './draft.ts';
import type { CheckedPassage } from './passages.ts';

/**
 * “I dag” and “i går” without a date. A release is read for years, and shared without the badge that bears its date. Where
 * “i dag” means “now for a time” (“i dag har hun et job”) and in what people say, it may stand.
 */
export const today: Check = {
  name: 'today',
  find: (draft) => runningText(draft).flatMap((passages) => undated(passages, draft.data.publishAt)),
};

/** Passages that readers take in one after the other: the title with the lead, and each paragraph by itself. */
function runningText({ data, title, lead, body }: Draft): CheckedPassage[][] {
  if (data.language !== 'da') return [];
  return [[title, lead], ...body.filter(({ as }) => as === 'prose').map((passage) => [passage])];
}

function undated(passages: readonly CheckedPassage[], publishAt: Date): Finding[] {
  const sentences = passages.flatMap((passage) => sentencesOf(passage.text).map((text) => ({ text, passage })));
  return sentences.flatMap(({ text, passage }, index) => {
    const words = relativeDay(withoutQuotations(text));
    const near = sentences.slice(Math.max(0, index - 1), index + 2);
    if (!words || near.some((sentence) => datesIn(sentence.text).length > 0)) return [];
    return {
      field: passage.field,
      line: passage.line,
      message: `${quoted(words)} uden dato: ${quoted(text)}`,
      remedy: `Skriv datoen: “${words}, ${dayMeant(words, publishAt)}”. Nyheden bliver også læst til næste år.`,
    };
  });
}

const daysAway: Record<string, number> = { forgårs: -2, går: -1, aftes: -1, morgen: 1, overmorgen: 2 };

/** The day that is meant, in words, when the text is read on the day it is published: `mandag den 12. juni`. */
function dayMeant(words: string, publishAt: Date): string {
  const name = words.toLocaleLowerCase('da').split(' ').at(-1) ?? '';
  const meant = new Date(publishAt.getTime() + (daysAway[name] ?? 0) * 86_400_000);
  const { day, month } = dateParts(meant);
  return `${weekday(meant)} den ${day}. ${month}`;
}

const withoutQuotations = (text: string): string => text.replace(/[”"»][^”"«]*[”"«]/g, ' ');

/** The word for a day that is another day tomorrow; undefined where there is none. */
function relativeDay(sentence: string): string | undefined {
  const always = /(?<!\p{L})i (?:går|forgårs|aftes|morges|overmorgen|eftermiddag|formiddag|aften)(?!\p{L})/iu.exec(
    sentence,
  );
  if (always) return always[0];
  return sentence.split(/[,;:–]/).find(isAboutTheDay) === undefined ? undefined : 'i dag';
}

const began =
  'begynder|starter|åbner|lukker|slutter|indvier|indvies|lancerer|præsenterer|fremlægger|offentliggør|underskriver|oplyser|meddeler|fortæller|udsender|inviterer|fejrer|mødes|holder|tiltræder|indleder|overtager|træder';
const happened =
  '(?!ansatte|ledige)\\p{Ll}{2,}(?:ede|[lrgkmnpsv]te)|blev|var|fik|gik|kom|tog|gav|sagde|holdt|skrev|vedtog|underskrev|deltog|fandt|stod|satte|lagde|traf|bød|slog|hørte|mødte';
const done =
  'besluttet|vedtaget|godkendt|underskrevet|offentliggjort|præsenteret|lanceret|fremlagt|åbnet|indviet|besøgt|udpeget|valgt|udsendt|meddelt|oplyst|modtaget|haft besøg';

/** What makes “i dag” one day and not “nowadays”: something begins, happened or is told on it. */
const aboutTheDay = new RegExp(
  [
    '(?:fra|til|indtil|senest) (?:og med )?i dag',
    'i dag (?:kl\\.|klokken)',
    `(?<!\\p{L})(?:${began})(?!\\p{L})(?:(?! at ).)* i dag`,
    `^\\P{L}*i dag (?:${began}|${happened})(?!\\p{L})`,
    `(?<!\\p{L})(?:${happened}) i dag`,
    `(?:har|er|bliver|blev) i dag (?:blevet )?(?:${done})(?!\\p{L})`,
    `(?:har|er|bliver|blev) (?:blevet )?(?:${done}) i dag`,
  ]
    .map((way) => `(?:${way})(?!\\p{L})`)
    .join('|'),
  'iu',
);

const isAboutTheDay = (clause: string): boolean =>
  /(?<!\p{L})i dag(?!\p{L})/iu.test(clause) && aboutTheDay.test(clause);
