import { test } from 'vitest';
import { expectNone } from '../support/none.ts';
import { files, origin, readText, readerPages } from '../support/site.ts';

/** Elements that make a browser ask for something by themselves, and the attribute that says where. */
const loading = [
  ['script, img, iframe, video, audio, source, track, embed, input', 'src'],
  ['img, source', 'srcset'],
  ['video', 'poster'],
  ['object', 'data'],
  ['use, image', 'href'],
  ['form', 'action'],
  ['link:not([rel="canonical"]):not([rel="alternate"]):not([rel="license"]):not([rel="author"])', 'href'],
] as const;

const isElsewhere = (address: string) =>
  /^(https?:)?\/\//.test(address.trim()) && new URL(address, origin).origin !== origin;

test('no page asks another site for anything', () => {
  const asked = readerPages.flatMap(({ path, tree }) =>
    loading.flatMap(([elements, attribute]) =>
      tree
        .querySelectorAll(elements)
        .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/,\s+/))
        .filter(isElsewhere)
        .map((address) => `${path}: ${address}`),
    ),
  );
  expectNone(asked);
});

test('no style sheet asks another site for anything', () => {
  const styles = [
    ...files.filter((file) => file.endsWith('.css')).map((file) => [file, readText(file)] as const),
    ...readerPages.map(
      ({ path, tree }) =>
        [
          path,
          tree
            .querySelectorAll('style')
            .map(({ text }) => text)
            .join('\n'),
        ] as const,
    ),
  ];
  const asked = styles.flatMap(([where, css]) =>
    [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)]
      .map(([, address = '']) => address)
      .filter(isElsewhere)
      .map((address) => `${where}: ${address}`),
  );
  expectNone(asked);
});
