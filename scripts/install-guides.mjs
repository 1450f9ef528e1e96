/** The code of the guides for websites and frameworks, from the same place as that of the embed builder. */
import { defaultSettings, platforms } from '../demo/builder/platforms.js';
import { tags } from './locales.mjs';

/** The newest version, from the page's own folder. */
const release = { version: '', languages: tags, addressOf: (path) => path, integrityOf: () => null };

/** A section for each kind of website. */
export function websites() {
  return sections(
    platforms.filter(({ isPackage }) => !isPackage),
    defaultSettings,
  );
}

/** A section for each framework, with a listener. */
export function components() {
  return sections(
    platforms.filter(({ isPackage }) => isPackage),
    { ...defaultSettings, call: { kind: 'dialog', id: 'booking' } },
  );
}

function sections(chosen, settings) {
  const shown = new Map();
  return chosen
    .flatMap(({ id, name, steps, isVendor, limits, snippets }) => {
      const made = snippets(settings, release).filter(({ isCommon }) => !isCommon);
      const remark = isVendor
        ? `The code is tested here; the steps are from ${name}’s documentation and were not tried there.`
        : 'Tested here.';
      const blocks = made.flatMap(({ title, language, code }, index) => {
        const before = shown.get(code);
        if (before) return [`The code is that of [${before}](#${before.toLowerCase().replace(' ', '-')}).`];
        shown.set(code, name);
        // The last one is what tests run.
        const mark = index === made.length - 1 ? `<!-- snippet: ${id} -->\n\n` : '';
        return [`${title}:`, `${mark}\`\`\`${language}\n${code}\n\`\`\``];
      });
      return [
        `## ${name}`,
        steps.length > 1 ? steps.map((step, index) => `${index + 1}. ${step}`).join('\n') : steps[0],
        ...blocks,
        [remark, limits].filter(Boolean).join(' '),
      ];
    })
    .join('\n\n');
}
