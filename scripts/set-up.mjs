/** Brings a checkout to where it can run: packages installed, dist/ built. Uses nothing that has to be installed first. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs when package-lock.json is newer than what is installed, and builds when a source is newer than the bundle. */
export function setUp() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) fail(`This needs Node.js 20 or later; this is ${process.versions.node}.`);
  process.chdir(root);
  install('.', 'packages');
  const sources = [
    'src',
    'scripts',
    'demo/builder',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'rollup.config.mjs',
  ];
  if (Math.max(...sources.map(newest)) > changed('dist/cluneal-self-check.esm.js')) {
    console.log('Building ...');
    runNpm('run', '--silent', 'build');
  }
}

/** The same for the pages of frameworks that tests hold the element in. */
export function setUpFrameworks() {
  const folder = 'test/frameworks';
  install(folder, 'frameworks for their tests');
  const sources = [
    ...['apps', 'guide', 'build.mjs', 'odd-settings.mjs', 'package-lock.json'].map((name) => `${folder}/${name}`),
    'docs/frameworks.md',
    'demo/builder',
    'scripts/snippets.mjs',
  ];
  if (Math.max(...sources.map(newest)) > changed(`${folder}/dist/react.js`)) {
    const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: join(root, folder), stdio: 'inherit' });
    if (status !== 0) fail(`building ${folder} failed.`);
  }
}

/** What tests hold the FHIR resources against. */
export function setUpHealthRecords() {
  install('test/fhir', 'a schema and a renderer of health records for their tests');
}

/** What the bench compares the element with. */
export function setUpPeers() {
  install('bench', 'the peers to measure');
}

function install(folder, what) {
  if (changed(`${folder}/package-lock.json`) <= changed(`${folder}/node_modules/.package-lock.json`)) return;
  console.log(`Installing ${what} ...`);
  runNpm('ci', '--loglevel', 'error', '--prefix', folder);
}

function runNpm(...args) {
  try {
    npm(args, { stdio: 'inherit' });
  } catch {
    fail(`npm ${args.join(' ')} failed.`);
  }
}

/** When a file was last changed, in milliseconds; 0 where there is none. */
function changed(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path) {
  const isFolder = statSync(join(root, path)).isDirectory();
  return isFolder ? Math.max(...readdirSync(join(root, path)).map((name) => newest(join(path, name)))) : changed(path);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
