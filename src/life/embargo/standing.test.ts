import { describe, expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const at = (time: string) => new Date(`2026-12-03T${time}:00+01:00`);
const release = (more: { draft?: boolean; withdrawn?: { at: Date; reason: string } } = {}) => ({
  draft: false,
  publishAt: at('09:00'),
  withdrawn: undefined,
  ...more,
});
const shows = (text: 'same' | 'another' | 'nothing', built: string) => ({ site: { text, built: at(built) } });

describe('what the desk calls a release', () => {
  test('is what the site shows, and not what the clock says alone', () => {
    expect(standingOf(release(), at('08:59'), shows('nothing', '08:00')).kind).toBe('scheduled');
    expect(standingOf(release(), at('09:00'), shows('nothing', '08:00')).kind).toBe('late');
    expect(standingOf(release(), at('09:01'), shows('nothing', '09:00')).kind).toBe('building');
    expect(standingOf(release(), at('09:01'), shows('same', '09:00')).kind).toBe('out');
  });

  test('is not “out” of a text that is not the one the public gets', () => {
    expect(standingOf(release(), at('10:00'), shows('another', '09:30'))).toMatchObject({
      kind: 'building',
      visible: true,
    });
  });

  test('is not “draft” or “planned” while the public can still read it', () => {
    expect(standingOf(release({ draft: true }), at('10:00'), shows('another', '09:30')).kind).toBe('building');
    expect(standingOf(release(), at('08:00'), shows('another', '07:30')).kind).toBe('building');
    expect(standingOf(release({ draft: true }), at('10:00'), shows('nothing', '09:30')).kind).toBe('draft');
  });

  test('is “withdrawn” when the site has been made since', () => {
    const withdrawn = { at: at('11:00'), reason: 'Tallene var forkerte.' };
    expect(standingOf(release({ withdrawn }), at('11:01'), shows('same', '10:00')).kind).toBe('building');
    expect(standingOf(release({ withdrawn }), at('11:01'), shows('same', '11:00')).kind).toBe('withdrawn');
    expect(standingOf(release({ withdrawn }), at('10:59'), shows('same', '10:00')).kind).toBe('out');
  });

  test('is “removed” when it is listed as gone, though its file says otherwise', () => {
    expect(standingOf(release(), at('10:00'), { ...shows('nothing', '09:30'), gone: true }).kind).toBe('removed');
    expect(standingOf(release(), at('10:00'), { ...shows('same', '09:30'), gone: true }).kind).toBe('building');
  });

  test('is not guessed when the site does not answer', () => {
    expect(standingOf(release(), at('10:00'), { site: undefined }).kind).toBe('unknown');
    expect(standingOf(release(), at('08:00'), { site: undefined }).kind).toBe('scheduled');
  });
});
