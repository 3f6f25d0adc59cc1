import type { Quality } from './measure.ts';

/**
 * The measurements as a Markdown table: a row for each class, and for each search recall@10 / MRR / P@5. The last row
 * counts look-alikes.
 */
export function tableOf(
  searches: ReadonlyMap<string, { table: ReadonlyMap<string, Quality>; lookAlikes: number }>,
): string {
  const names = [...searches.keys()];
  const [first] = searches.values();
  const rows = [...(first?.table ?? [])].map(([name, { count }]) => [
    name,
    String(count),
    ...[...searches.values()].map(({ table }) => cell(table.get(name))),
  ]);
  const lookAlikes = [
    'look-alikes in the top five',
    '',
    ...[...searches.values()].map((each) => String(each.lookAlikes)),
  ];
  const head = ['class', 'n', ...names];
  return [head, head.map(() => '---'), ...rows, lookAlikes].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const cell = (quality: Quality | undefined) =>
  quality ? [quality.recall, quality.mrr, quality.precision].map((value) => value.toFixed(2)).join(' / ') : '–';
