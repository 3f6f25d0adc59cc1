import type { Element } from 'hast';
import { h } from 'hastscript';
import { dateAndTime } from '../../../src/danish/dates.ts';
import { releaseAddress } from '../../../src/content-types/releases/address.ts';
import type { PublicStanding } from '../../../src/life/embargo/standing.ts';
import type { NamedProblem } from '../../../src/outputs/build-state/seal-problem.ts';
import type { News } from './follow-site.ts';
import type { Planned } from './planned.ts';
import { standingInWords, statusWords as words } from './words.ts';

/** Names a problem's field as the form does. */
export type FieldName = (problem: NamedProblem) => string;

/** What is told of what has been saved here, each with a button to close it. */
export const drawNews = (news: readonly News[], fieldName: FieldName): Element[] =>
  news.map(({ id, title, kind, lines, problems }) =>
    h('li', { class: `news news-${kind}` }, [
      h('div', [
        h('p', { class: 'news-title' }, title),
        ...lines.map((line) => h('p', line)),
        ...drawProblems(problems, fieldName),
        ...(kind === 'done'
          ? [h('p', h('a', { href: releaseAddress(id), target: '_blank', rel: 'noopener' }, words.see))]
          : []),
      ]),
      h('button', { type: 'button', value: id, ariaLabel: `${words.dismiss}: ${title}` }, '×'),
    ]),
  );

/** Whose text stops the site: its headline, where, what and what to do. */
function drawProblems(problems: readonly NamedProblem[], fieldName: FieldName): Element[] {
  return problems.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'problems' },
          problems.map((problem) =>
            h('li', [
              h('p', { class: 'news-title' }, problem.headline ? `»${problem.headline}«` : words.unnamed),
              h('p', [
                words.field(fieldName(problem)),
                problem.line === undefined ? '' : ` (${words.line(problem.line).toLowerCase()})`,
              ]),
              h('p', problem.message),
              h('p', words.remedy(problem.remedy)),
              h('p', { class: 'file' }, problem.file),
            ]),
          ),
        ),
      ];
}

interface PlannedPage {
  planned: readonly Planned[];
  problems: readonly NamedProblem[];
  /** Why a late release is late, as far as is known. */
  failed: boolean;
  siteTells: boolean;
  now: Date;
}

/** The list of what is planned, with what is late on top. */
export function drawPlanned({ planned, problems, failed, siteTells, now }: PlannedPage, fieldName: FieldName): Element {
  // After an attempt that failed, what was to be in it is as late.
  const isStuck = ({ kind }: PublicStanding) => kind === 'building' && failed;
  const isLate = ({ standing }: Planned) => standing.kind === 'late' || isStuck(standing);
  const late = planned.filter(isLate);
  const rest = planned.filter((release) => !isLate(release));
  const why = problems.length > 0 ? words.failed : failed ? words.failedWhy : words.lateWhy;
  const row = ({ id, title, standing }: Planned) =>
    h('li', [
      h('time', { dateTime: standing.at.toISOString() }, dateAndTime(standing.at)),
      h('a', { href: `#/collections/releases/entries/${id}` }, title),
      h(
        'span',
        { class: 'standing', dataKind: standing.kind },
        isStuck(standing) ? words.stuck : standingInWords(standing, now),
      ),
    ]);
  return h('div', { class: 'planned' }, [
    h('h2', { id: 'planned-heading', tabIndex: -1 }, words.planned),
    ...(siteTells ? [] : [h('p', words.siteSilent)]),
    ...(late.length === 0
      ? []
      : [
          h('section', { class: 'planned-late' }, [
            h('h3', words.lateHeading),
            h('ul', { class: 'rows' }, late.map(row)),
            h('p', why),
            ...drawProblems(problems, fieldName),
          ]),
        ]),
    rest.length > 0 ? h('ul', { class: 'rows' }, rest.map(row)) : late.length > 0 ? '' : h('p', words.nothingPlanned),
  ]);
}
