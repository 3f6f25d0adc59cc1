import { expect, test } from 'vitest';
import { withRemembered } from './remembered.ts';

const known = { '/media/2026/bus.jpg': { alt: 'En bus', credit: 'Ida Krog', caption: undefined } };
const image = { file: '/media/2026/bus.jpg' };

test('a picture that was used before brings its description and its credit', () => {
  expect(withRemembered({ title: 'T', image: { ...image, alt: '', decorative: false } }, known)).toEqual({
    title: 'T',
    image: { file: '/media/2026/bus.jpg', alt: 'En bus', credit: 'Ida Krog', decorative: false },
  });
});

test.each([{ alt: 'Min bus' }, { credit: 'Mads' }, { caption: 'I dag' }, { decorative: true }])(
  'what is already said of it stays alone: %o',
  (said) => {
    const entry = { image: { ...image, ...said } };
    expect(withRemembered(entry, known)).toBe(entry);
  },
);

test('nothing is said of a picture that nobody has used', () => {
  const entry = { image: { file: '/media/2026/ny.jpg' } };
  expect(withRemembered(entry, known)).toBe(entry);
  expect(withRemembered({ title: 'T' }, known)).toEqual({ title: 'T' });
});
