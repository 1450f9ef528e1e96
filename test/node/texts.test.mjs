import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const texts = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'demo/index.html', ...inside('docs')];

function inside(folder) {
  return readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

// CONTRIBUTING.md names what may not be said; it is read for the rest.
const never = [/(?<!do )\byou have\b/i, /\blikely\b/i, /\d ?%|per ?cent/i, /\bconfirmed\b/i, /\bPRP\b|exosome/i];

texts.forEach((path) => {
  test(`${path} says nothing that may never be said`, () => {
    const text = readFileSync(new URL(path, root), 'utf8').replace(/<!-- never said -->.*?<!-- end -->/gs, '');
    never.forEach((pattern) => assert.doesNotMatch(text, pattern));
  });

  test(`${path} links only to what exists in the repository`, () => {
    const text = readFileSync(new URL(path, root), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);
    links.forEach((link) => assert.ok(readFileSync(new URL(link, new URL(path, root))), link));
  });
});
