/**
 * What a release gives to pages that load it from a content delivery network: this exact version, with a hash, so that a page gets
 * what its owner has tried, or nothing. Paths are those of the repository, such as `dist/locales/es.js`; `dist/` has to be built
 * before a hash is asked for.
 *
 * `node scripts/release.mjs v1.2.3` prints the notes of the release of that tag, and fails where there is nothing to release.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tags } from './locales.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url));
const { name, version } = JSON.parse(read('package.json'));

export { version };

/** Every script that a page can load: the element's, then one for each language beside English. */
export const scripts = ['dist/cluneal-self-check.js', ...tags.map((tag) => `dist/locales/${tag}.js`)];

/** The hash of a built file, as the attribute `integrity` has it. */
export function integrityOf(path) {
  return `sha384-${createHash('sha384').update(read(path)).digest('base64')}`;
}

/** Where the file of this version will be once it is published. */
export function cdnAddress(path) {
  return `https://cdn.jsdelivr.net/npm/${name}@${version}/${path}`;
}

/** What a page needs to load the script from there. */
export function scriptTag(path) {
  return `<script src="${cdnAddress(path)}" integrity="${integrityOf(path)}" crossorigin="anonymous" defer></script>`;
}

/**
 * What has changed, and how to load it, in Markdown.
 *
 * @throws {Error} where the tag is not that of the version, or the changelog has no section for it.
 */
export function releaseNotes(tag, changelog = read('CHANGELOG.md').toString()) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and the version of package.json is ${version}.`);
  const section = changelog.split(/^## /m).find((each) => /^[^\s,]+/.exec(each)?.[0] === version);
  const changes = section?.split('\n').slice(1).join('\n').trim();
  if (!changes) throw new Error(`CHANGELOG.md says nothing below a heading "## ${version}".`);
  const [script, ...languages] = scripts.map(scriptTag);
  const code = (lines) => ['```html', ...lines, '```'].join('\n');
  return [
    changes,
    '## In a page',
    'This exact version. A browser refuses a file that is not the one of the hash.',
    code([script]),
    'Each language beside English is one more tag:',
    code(languages),
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(releaseNotes(process.argv[2]));
