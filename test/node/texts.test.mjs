import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'demo/index.html', 'demo/builder.html'];
const texts = [...pages, ...inside('docs')];

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
    // What readers of translations wrote back is held to the English texts, which have a test of their own.
    const own = path.startsWith('docs/translations') ? text.split(/<!-- generated -->|\n\| key/)[0] : text;
    never.forEach((pattern) => assert.equal(pattern.exec(own)?.[0], undefined));
  });
});

test('docs/host-pages.md has every hazard, and all of them pass', async () => {
  const { hazards } = await import('../bundle/hazards.mjs');
  const table = readFileSync(new URL('docs/host-pages.md', root), 'utf8').split('<!-- generated -->')[1];
  const rows = [...table.matchAll(/^\| (\w+) +\| (.+?) +\| (\w+) +\| (\w+) +\| (\w+) +\|$/gm)];
  assert.deepEqual(
    rows.map(([, id, what, ...results]) => [id, what, ...results]),
    hazards.map(({ id, what }) => [id, what, 'passes', 'passes', 'passes']),
  );
});

test('the guide holds the types for JSX that the compiler has seen', () => {
  const [guide, seen] = ['docs/frameworks.md', 'test/types/react.tsx'].map((path) =>
    readFileSync(new URL(path, root), 'utf8'),
  );
  assert.ok(guide.includes(`\`\`\`ts\n${/\/\/ <guide>\n(.*)\/\/ <\/guide>/s.exec(seen)[1]}\`\`\``));
});
