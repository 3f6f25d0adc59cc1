import { describe, expect, it } from 'vitest';
import { Repository } from '../fixtures.ts';
import { prefixOf, unsavedIn } from './unsaved.ts';

describe('what differs from the last commit', () => {
  it.each(['.', 'kommuner/fjordby'])(
    'is every release and file, by its name: the content folder is %s',
    async (folder) => {
      const repository = new Repository(folder);
      repository.write('2026/a', 'Et.').write('2026/b', 'To.').write('2026/c', 'Tre.').write('2026/d', 'Fire.');
      repository.put('media/2026/tal.csv', '68').put('media/2026/uændret.csv', '1').commit('2026-01-06T12:00:00Z');
      repository.write('2026/a', 'Et igen.').remove('2026/b').move('2026/c', '2027/å c').write('ny', 'Ny.');
      repository.put('media/2026/tal.csv', '69').put('media/2027/ny.csv', '2').put('people/ida.yaml', 'name: Ida\n');
      repository.git('add', '--', `${folder}/releases/2027`);
      expect(await unsavedIn(repository.content, await prefixOf(repository.content))).toEqual(
        new Set([
          ...['2026/a', '2026/b', '2026/c', '2027/å c', 'ny'],
          ...['/media/2026/tal.csv', '/media/2027/ny.csv'],
        ]),
      );
    },
  );

  it('is nothing when all is saved', async () => {
    const repository = new Repository().write('2026/a', 'Et.').commit('2026-01-06T12:00:00Z');
    expect(await unsavedIn(repository.content, 'content/')).toEqual(new Set());
  });
});
