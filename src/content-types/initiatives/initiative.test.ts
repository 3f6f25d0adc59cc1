import { expect, test } from 'vitest';
import { BAR } from '../../ground/fields.ts';
import { initiativePeriod, initiativeStatus, initiativeOf } from './initiative.ts';
import { initiativeSchema } from './schema.ts';

const days = { from: '2026-06-05', to: '2026-06-07' };

test.each([
  ['2026-06-04T23:59:59+02:00', 'planned'],
  ['2026-06-05T00:00:00+02:00', 'running'],
  ['2026-06-07T23:59:59+02:00', 'running'],
  ['2026-06-08T00:00:00+02:00', 'ended'],
])(
  'at %s an initiative from 5 to 7 June is %s: its first and its last day count, and are Copenhagen’s',
  (clock, status) => {
    expect(initiativeStatus(days, new Date(clock))).toBe(status);
  },
);

test('an initiative without a last day goes on', () => {
  expect(initiativeStatus({ from: '2016-01-01', to: undefined }, new Date('2099-01-01'))).toBe('running');
  expect(initiativePeriod({ from: '2016-01-01', to: undefined })).toBe('Fra 1. januar 2016');
});

test('readers are told the period in words', () => {
  expect(initiativePeriod(days)).toBe('5. juni 2026 – 7. juni 2026');
});

test('an initiative has its fields, its address and its status at the moment', () => {
  const fields = initiativeSchema.parse({
    title: 'Havnens dag',
    summary: 'Virksomhederne på havnen viser deres lærlinge frem.',
    ...days,
  });
  const data = { fields, file: 'content/initiatives/havnens-dag.mdx', pictures: ['/media/a.jpg'], people: [] };
  expect(initiativeOf({ id: 'havnens-dag', digest: 'd', data }, new Date('2026-06-06'))).toMatchObject({
    title: 'Havnens dag',
    file: 'content/initiatives/havnens-dag.mdx',
    pictures: ['/media/a.jpg'],
    address: '/indsatser/havnens-dag/',
    status: 'running',
  });
});

test('an initiative may end on the day that it begins, and not before', () => {
  const written = {
    title: 'Havnens dag',
    summary: 'Virksomhederne på havnen viser deres lærlinge frem.',
    from: '2026-06-05',
  };
  const faults = (to?: string) =>
    initiativeSchema
      .safeParse({ ...written, to })
      .error?.issues.map(({ path, message }) => [path, message.split(BAR)[0]]);
  expect([faults(), faults('2026-06-05')]).toEqual([undefined, undefined]);
  expect(faults('2026-06-04')).toEqual([[['to'], 'Indsatsen slutter, før den begynder.']]);
});
