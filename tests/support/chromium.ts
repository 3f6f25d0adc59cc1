import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Chromium's own window, a web page itself, is drawn anew for every page that a test opens, and costs as much as that page
 * does; nobody looks at it here.
 */
const ownWindow = ['PreloadTopChromeWebUI', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright 1.65 turns off. Chromium heeds one list only, the last, so it stands here again. */
const turnedOffByPlaywright = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'AimEnabled'],
  ...['NetworkTimeServiceQuerying', 'PreconnectToSearch', 'msForceBrowserSignIn'],
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

const flags = [
  `--disable-features=${[...turnedOffByPlaywright, ...ownWindow].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium or Chrome on this machine, or installs Debian's where that is possible without a question.
 * @returns its path
 * @throws when there is none and it cannot be installed; the message says how to go on
 */
function findChromium(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file: point it at Chromium or Chrome.`);
  }
  const found = () => usualPlaces.find((place) => existsSync(place)) ?? onPath();
  return found() ?? (installed() ? found() : undefined) ?? cannot();
}

/** Starts it without a window. Close it when done. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

function onPath(): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return ['chromium', 'google-chrome', 'chrome']
    .map((name) => spawnSync(finder, [name], { encoding: 'utf8' }).stdout?.split('\n')[0]?.trim())
    .find((path) => path);
}

function installed(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function cannot(): never {
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to where it is.');
}
