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
    // What readers of translations wrote back is held to the English texts, which have a test of their own.
    const own = path.startsWith('docs/translations') ? text.split(/<!-- generated -->|\n\| key/)[0] : text;
    never.forEach((pattern) => assert.equal(pattern.exec(own)?.[0], undefined));
  });

  test(`${path} links only to what exists in the repository`, () => {
    const text = readFileSync(new URL(path, root), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);
    links.forEach((link) => assert.ok(readFileSync(new URL(link, new URL(path, root))), link));
  });
});

test('the README names every attribute, part, event and custom property, and no other', () => {
  const read = (path) => readFileSync(new URL(path, root), 'utf8');
  const readme = read('README.md');
  const source = readdirSync(new URL('src/ui', root), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`src/ui/${name}`))
    .join('\n');
  const all = (text, pattern) =>
    [...new Set([...text.matchAll(pattern)].flatMap(([, found]) => found.split(' ')))].sort();
  const rows = (heading) => all(readme.split(`\n## ${heading}\n`)[1].split('\n## ')[0], /^\| `([^`]+)` /gm);

  assert.deepEqual(rows('Look'), all(source, /(--cluneal-[a-z-]+)/g));
  assert.deepEqual(rows('Events'), all(source, /'(cluneal-(?!self|messages|session)[a-z]+)'/g));
  const options = source.split('const optionProperties = {')[1].split('} as const')[0];
  const attributes = [...options.matchAll(/^ {2}(\w+): \{(?: attribute: '([a-z-]+)' )?\}/gm)].map(
    ([, name, attribute]) => attribute ?? name,
  );
  assert.deepEqual(rows('Attributes'), attributes.sort());
  const parts = readme.split('Parts for `::part()`:')[1].split('Slots:')[0];
  const used = [...all(source, /part="([a-z -]+)"/g), 'option', 'option-checked'].sort();
  assert.deepEqual(all(parts, /`([a-z-]+)`/g), used);
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

test('the README holds the types for JSX that the compiler has seen', () => {
  const [readme, seen] = ['README.md', 'test/types/react.tsx'].map((path) => readFileSync(new URL(path, root), 'utf8'));
  assert.ok(readme.includes(`\`\`\`ts\n${/\/\/ <readme>\n(.*)\/\/ <\/readme>/s.exec(seen)[1]}\`\`\``));
});
