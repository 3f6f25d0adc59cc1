import { describe, expect, it } from 'vitest';
import { fit } from './fit.ts';

/** A type in which every letter is half as wide as it is high. */
const face = { measure: (text: string) => text.length / 2 };
const room = { width: 100, height: 60, leading: 1, sizes: [20, 10] as const };

describe('fit', () => {
  it('sets a short text large and a long one smaller', () => {
    expect(fit('Nyt job', face, room).size).toBe(20);
    expect(fit('Nye job til alle dem der har søgt', face, room)).toEqual({
      size: 10,
      lines: ['Nye job til alle', 'dem der har søgt'],
    });
  });

  it('rather sets a text smaller than break a word in it', () => {
    expect(fit('virksomheds\u00ADpraktik', face, room)).toEqual({ size: 10, lines: ['virksomhedspraktik'] });
    expect(fit('virksomheds\u00ADpraktik', face, { ...room, wholeFrom: 15, width: 120 })).toEqual({
      size: 20,
      lines: ['virksomheds-', 'praktik'],
    });
    expect(fit('virksomheds\u00ADpraktikordning', face, room).lines).toEqual(['virksomheds-', 'praktikordning']);
  });

  it('cuts what has no room at all, and shows that it did', () => {
    const { lines } = fit('Ni ord der er for mange '.repeat(9), face, room);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(Math.max(...lines.map(face.measure))).toBeLessThanOrEqual(10);
  });
});
