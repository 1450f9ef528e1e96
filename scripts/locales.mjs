/** Writes dist/locales/: for every language but English a script that hands its texts over, and the English texts to translate from. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const folder = 'dist/locales';

/** The tags of the languages beside English. */
export const tags = readdirSync(new URL('../src/i18n/locales', import.meta.url)).map((name) => name.replace('.ts', ''));

/** The texts of a language, from what tsc has emitted. */
export async function textsOf(tag) {
  if (tag === 'en') return (await import('../dist/i18n/en.js')).en;
  return (await import(`../dist/i18n/locales/${tag}.js`)).texts;
}

export async function buildLocales() {
  const { pack } = await import('../dist/i18n/packed.js');
  mkdirSync(folder, { recursive: true });
  for (const tag of tags) {
    writeFileSync(`${folder}/${tag}.js`, handOver(tag, pack(await textsOf(tag))));
    writeFileSync(`${folder}/${tag}.d.ts`, 'export {};\n');
  }
  writeFileSync(`${folder}/en.json`, `${JSON.stringify(await textsOf('en'), null, 2)}\n`);
}

/**
 * The same file serves as a classic script and as a module, before the element's own script and after it, and does nothing where
 * there is no DOM. It begins with a byte order mark, or pages in another encoding would read it in theirs, and with a semicolon
 * for those who put files together.
 */
function handOver(tag, { version, reviewed, direction, texts, seal }) {
  const written = texts.replace(/[\\`$]/g, '\\$&');
  const packed = `{version:"${version}",reviewed:${reviewed},direction:"${direction}",seal:${seal},texts:\`${written}\`}`;
  return `\ufeff;(t=>globalThis.customElements?.whenDefined(t).then(()=>customElements.get(t).addLocale?.("${tag}",${packed})))("cluneal-self-check");\n`;
}
