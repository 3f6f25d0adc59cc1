/** The part of `package.json` that is used. */
export interface Listed {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The part of `package-lock.json` that is used: what is installed, by its folder. */
export interface Lock {
  packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
}

/** The package that Decap is started from. It says which versions of all others belong together. */
export const APP = 'decap-cms-app';

/** Decap's packages that the project lists, with their versions. Decap's local server goes its own way. */
export function decapsIn({ dependencies, devDependencies }: Listed): Record<string, string> {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  return Object.fromEntries(all.filter(([name]) => name.startsWith('decap-cms-')));
}

/**
 * Where Decap's packages do not agree with each other. Two copies of one, each with a memory of its own, build and pass
 * every unit test, and the desk dies when someone logs in.
 * @returns a sentence for each, with the packages' names; none when all is well
 */
export function disagreements(listed: Listed, { packages }: Lock): string[] {
  const copies = new Map<string, string[]>();
  for (const [folder, { version = '?' }] of Object.entries(packages)) {
    const name = /(?:^|\/)node_modules\/(decap-cms-[^/]+)$/.exec(folder)?.[1];
    if (name !== undefined) copies.set(name, [...(copies.get(name) ?? []), `${version} in ${folder}`]);
  }
  const several = [...copies].filter(([, places]) => places.length > 1);
  const wanted = packages[`node_modules/${APP}`]?.dependencies ?? {};
  const others = Object.entries(decapsIn(listed)).filter(([name, version]) => {
    const own = wanted[name];
    return own !== undefined && /^\d/.test(own) && own !== version;
  });
  return [
    ...several.map(([name, places]) => `${name} is installed ${places.length} times: ${places.join(', ')}.`),
    ...others.map(
      ([name, version]) => `${name} is ${version} in package.json, and ${APP} is made for ${wanted[name]}.`,
    ),
  ];
}

/** What to do about it. */
export function remedy(listed: Listed): string {
  return `All of Decap's packages move together: npm run decap:update -- ${decapsIn(listed)[APP]} (docs/decap.md).`;
}
