import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

/** Everything that a build reads. */
const sources = ['src', 'scripts', 'demo', 'rollup.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

let elsewhere;

before(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'built-elsewhere-'));
});

after(() => rmSync(elsewhere, { recursive: true }));

test('a build at another time and place is the same, byte by byte', () => {
  sources.forEach((path) => cpSync(path, join(elsewhere, path), { recursive: true }));
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: elsewhere, stdio: 'pipe' });
  const [here, there] = ['dist', join(elsewhere, 'dist')].map(filesIn);
  assert.deepEqual(Object.keys(there), Object.keys(here));
  const others = Object.keys(here).filter((path) => !here[path].equals(there[path]));
  assert.deepEqual(others, []);
});

function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path)]));
}
