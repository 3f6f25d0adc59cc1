import { describe, expect, test } from 'vitest';
import { partsFor, type Part } from './parts.ts';
import { standIns } from './stand-ins.ts';

const [widget, map]: [Part, Part] = [
  { asked: './Widget', by: 'decap-cms-core/dist/esm/EditorControl.js', standIn: 'widget' },
  { asked: 'decap-cms-widget-map', by: 'decap-cms-app/dist/esm/extensions.js', standIn: 'left-out' },
];
const bundler = {
  error(message: string): never {
    throw new Error(message);
  },
};

/** Bundles as far as the plugin sees of it. */
function bundled(parts: readonly Part[], imports: readonly (readonly [asked: string, importer: string])[]) {
  const plugin = standIns(parts);
  plugin.buildStart();
  const found = imports.map(([asked, importer]) => plugin.resolveId(asked, importer));
  plugin.generateBundle.call(bundler);
  return found;
}
const importOf = ({ asked, by }: Part) => [asked, `/project/node_modules/${by}`] as const;

describe('a stand-in', () => {
  test('takes the place of the part of Decap that it is for', () => {
    expect(bundled([widget], [importOf(widget)])).toEqual([expect.stringMatching(/stand-ins.widget\.ts$/)]);
  });

  test('takes it on Windows too', () => {
    const importer = `C:\\project\\node_modules\\${widget.by.replaceAll('/', '\\')}`;
    expect(bundled([widget], [[widget.asked, importer]])).toEqual([expect.stringMatching(/widget\.ts$/)]);
  });

  test('takes no other place of that name', () => {
    const other = ['./Widget', '/project/node_modules/decap-cms-core/dist/esm/Other.js'] as const;
    expect(bundled([widget], [importOf(widget), other])[1]).toBeUndefined();
  });
});

describe('the build fails', () => {
  test('when Decap no longer imports a part, and says which and what to do', () => {
    const build = () => bundled([widget, map], [importOf(map)]);
    expect(build).toThrow('“./Widget” in decap-cms-core/dist/esm/EditorControl.js');
    expect(build).toThrow('admin/decap/stand-ins/widget.ts');
    expect(build).toThrow('correct admin/decap/build/parts.ts');
    expect(build).not.toThrow('widget-map');
  });

  test('also when the part was there the time before', () => {
    const plugin = standIns([widget]);
    plugin.buildStart();
    plugin.resolveId(...importOf(widget));
    plugin.buildStart();
    expect(() => plugin.generateBundle.call(bundler)).toThrow('./Widget');
  });
});

test('a built desk holds nothing that could look for a server on the machine of whoever opens it', () => {
  const names = (command: 'build' | 'dev') => partsFor(command).map(({ asked }) => asked);
  expect(names('build').filter((name) => !names('dev').includes(name))).toEqual(['decap-cms-backend-proxy']);
});
