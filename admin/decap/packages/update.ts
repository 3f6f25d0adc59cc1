import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { APP, decapsIn, disagreements, remedy, type Listed, type Lock } from './agree.ts';

/**
 * Moves all of Decap's packages that the project lists to the versions that belong together:
 * `npm run decap:update -- 3.16.3`. What to try afterwards is in docs/decap.md.
 */

const [version] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) stop(`Which version of ${APP}? npm run decap:update -- 3.16.3`);

const listed = Object.keys(decapsIn(read<Listed>('package.json'))).filter((name) => name !== APP);
const together: Record<string, string> = JSON.parse(npm('view', `${APP}@${version}`, 'dependencies', '--json'));
const unknown = listed.filter((name) => together[name] === undefined);
if (unknown.length > 0) stop(`${APP} ${version} does without ${unknown.join(', ')}: see what the desk uses them for.`);

const packages = [`${APP}@${version}`, ...listed.map((name) => `${name}@${together[name]}`)];
console.log(packages.join('\n'));
npm('install', '--save-exact', '--no-audit', '--no-fund', ...packages);

const now = read<Listed>('package.json');
const found = disagreements(now, read<Lock>('package-lock.json'));
if (found.length > 0) stop([...found, remedy(now)].join('\n'));
console.log('They agree with each other. Now try the desk: docs/decap.md says how.');

function npm(...words: string[]): string {
  const cli = process.env['npm_execpath'];
  if (cli === undefined) stop('This is to be run by npm: npm run decap:update -- 3.16.3');
  try {
    return execFileSync(process.execPath, [cli, ...words], { encoding: 'utf8', stdio: ['inherit', 'pipe', 'inherit'] });
  } catch {
    // npm has said why.
    stop(`npm ${words.join(' ')} has failed.`);
  }
}

function read<Type>(file: string): Type {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
