import { contrast, leastContrast } from '../../../content-types/settings/contrast.ts';
import { fit } from '../type/fit.ts';
import { typeface } from '../type/typeface.ts';
import { cardSize, type Card } from './card.ts';
import { badge, fitHeadline, foot, leading, margin, right, underLabel } from './headline.ts';

const ink = '#ffffff';

/**
 * Draws a card as SVG in the site's own type, all text as outlines, so that it looks the same wherever it is built.
 * The date is the signature: a large light numeral under a heavy rule, beside the headline.
 */
export function drawCard({ title, label, date, sender, place, colour }: Card): string {
  const accent = contrast(colour.accent, colour.ground) >= leastContrast ? colour.accent : ink;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colour.ground}"/>`,
    rule(margin, margin, badge.width, 8, accent),
    date ? drawBadge(date) : '',
    date
      ? drawHeadline(title, label, badge.wordsAt, margin, accent)
      : drawHeadline(title, label, margin, margin + 64, accent),
    drawFoot(sender, place),
    '</svg>',
  ].join('');
}

function drawBadge({ day, month, year }: NonNullable<Card['date']>): string {
  const numeral = typeface('newsreader', 300);
  const words = typeface('sourceSans', 600);
  const size = 168;
  const baseline = margin + 48 + size * numeral.capHeight;
  const left = margin - size * numeral.inset(String(day));
  return [
    filled(numeral.outline(String(day), left, baseline, size), ink),
    filled(words.outline(month, margin, baseline + 56, 32), ink),
    filled(words.outline(String(year), margin, baseline + 96, 32), ink),
  ].join('');
}

function drawHeadline(title: string, label: string, left: number, top: number, accent: string): string {
  const head = typeface('newsreader', 500);
  const small = typeface('sourceSans', 600);
  const labelBaseline = top + 24;
  const firstTop = top + underLabel;
  const { lines, size } = fitHeadline(title, head, { left, top: firstTop });
  const over = fit(label, small, { width: right - left, height: 40, leading: 1.2, sizes: [32, 28, 24, 21] });
  const first = firstTop + size * head.capHeight;
  return [
    filled(small.outline(over.lines[0] ?? '', left, labelBaseline, over.size), accent),
    ...lines.map((line, index) => {
      const x = left - size * head.inset(line);
      return filled(head.outline(line, x, first + index * size * leading, size), ink);
    }),
  ].join('');
}

function drawFoot(sender: string, place: string): string {
  const strong = typeface('newsreader', 600);
  const soft = typeface('sourceSans', 400);
  const baseline = foot + 52;
  const gap = 40;
  const row = { height: 42, leading: 1.2 };
  const senderFit = fit(sender, strong, { ...row, width: 0.6 * (right - margin), sizes: [34, 30, 26] });
  const name = senderFit.lines[0] ?? '';
  const left = right - margin - gap - strong.measure(name) * senderFit.size;
  const placeFit = fit(place, soft, { ...row, width: left, sizes: [28, 25, 22] });
  const where = placeFit.lines[0] ?? '';
  return [
    rule(margin, foot, right - margin, 1.5, ink, 0.45),
    filled(strong.outline(name, margin, baseline, senderFit.size), ink),
    filled(soft.outline(where, right - soft.measure(where) * placeFit.size, baseline, placeFit.size), ink),
  ].join('');
}

function rule(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" fill-opacity="${opacity}"/>`;
}

function filled(outline: string, fill: string): string {
  return `<g fill="${fill}">${outline}</g>`;
}
