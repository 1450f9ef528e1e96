/** Finds the browsers that tests run in, and installs them where that needs no password. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';

const cacheDir = '.cache/browsers';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  // Not a browser, but what tests of old pages need in one.
  libraries: ['libjs-prototype', 'libjs-mootools'],
};

/** What each browser is started with, for those that are here. */
export async function findBrowsers() {
  const found = { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit() };
  return Object.fromEntries(Object.entries(found).filter(([, browser]) => browser));
}

/** Installs the named browsers with Debian's package manager, as root or by a sudo that does not ask. */
export function installWithApt(names) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const packages = names.flatMap((name) => debianPackages[name]);
  if (!onPath('apt-get') || (sudo.length > 0 && !quietly('sudo', '-n', 'true'))) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  return succeeds(...apt, 'update') && succeeds(...apt, 'install', '--yes', '--no-install-recommends', ...packages);
}

/** Downloads a Chrome for testing into the project's cache. */
export function downloadChrome() {
  console.log('Downloading Chrome for testing into .cache ...');
  return quietly('npx', '--no-install', 'browsers', 'install', 'chrome@stable', '--path', cacheDir);
}

async function findChromium() {
  const { CHROME_PATH: given } = process.env;
  if (given) return { path: given };
  const [system] = installedChromes();
  if (system) return { path: system };
  const downloaded = (await getInstalledBrowsers({ cacheDir })).find(({ browser }) => browser === 'chrome');
  return downloaded && { path: downloaded.executablePath };
}

function installedChromes() {
  try {
    return Launcher.getInstallations();
  } catch {
    // It throws where there is none.
    return [];
  }
}

function findFirefox() {
  const path = [
    process.env.FIREFOX_PATH,
    onPath('firefox'),
    onPath('firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((candidate) => candidate && existsSync(candidate));
  return path && { path };
}

/** WebKitGTK needs a driver, a display, and the small browser that comes with the library. */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const [browser] = miniBrowsers();
  return driver && display && browser && { driver, display, browser };
}

function miniBrowsers() {
  const folders = (path) => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []);
  return folders('/usr/lib')
    .flatMap((folder) => (/-linux-gnu/.test(folder) ? folders(folder) : []))
    .filter((folder) => /webkit2?gtk-\d/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter((path) => existsSync(path));
}

function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function succeeds(command, ...args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** For what may fail for good reasons, such as no way to the network. */
function quietly(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}
