/** The code of the guides for websites and frameworks, from the same place as that of the embed builder. */
import { defaultSettings, platforms } from '../demo/builder/snippets.js';
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
  return chosen
    .flatMap(({ id, name, steps, isVendor, limits, snippets }) => {
      const made = snippets(settings, release);
      const remark = isVendor
        ? `The code is tested here; the steps are from ${name}’s documentation and were not tried there.`
        : 'Tested here.';
      return [
        `## ${name}`,
        steps.length > 1 ? steps.map((step, index) => `${index + 1}. ${step}`).join('\n') : steps[0],
        ...made.flatMap(({ title, language, code }, index) => [
          `${title}:`,
          // The last one is what tests run.
          `${index === made.length - 1 ? `<!-- snippet: ${id} -->\n\n` : ''}\`\`\`${language}\n${code}\n\`\`\``,
        ]),
        [remark, limits].filter(Boolean).join(' '),
      ];
    })
    .join('\n\n');
}
