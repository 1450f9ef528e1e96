/** The code that is pasted into a page. */
import {
  attributesOf,
  declarationsOf,
  dialogSample,
  element,
  escape,
  filesOf,
  indent,
  openDialog,
  opensDialog,
  quote,
  withoutTick,
} from './markup.js';

/** The code, and what else the page needs for it. */
export function page(settings, release, scriptAttributes = []) {
  const scripts = filesOf(settings, release).map((path) => {
    const integrity = release.integrityOf(path);
    const check = integrity ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : [];
    return `<script ${[...scriptAttributes, `src="${escape(release.addressOf(path))}"`, ...check, 'defer'].join(' ')}></script>`;
  });
  const styles = [
    '<style>',
    ...themeRule(settings),
    '  cluneal-self-check:not(:defined, [hidden]) { display: block; min-block-size: 100vh; }',
    '</style>',
  ];
  const lines = [...scripts, ...styles, ...element(settings, attributesOf(settings))];
  const isDialog = opensDialog(settings.call);
  if (isDialog) {
    const listen = "document.addEventListener('cluneal-consult', (event) => {";
    lines.push('<script>', `  ${listen}`, ...indent(openDialog(settings.call), 4), '  });', '</script>');
  }
  const code = { title: 'HTML', language: 'html', code: lines.join('\n') };
  return isDialog ? [dialogSample(settings.call), code] : [code];
}

function themeRule({ theme }) {
  const declarations = declarationsOf(theme);
  return declarations.length > 0
    ? ['  cluneal-self-check {', ...declarations.map((each) => `    ${each};`), '  }']
    : [];
}

/** Page code of Wix. It cannot reach into a form, nor prevent what an event does by default. */
export function velo({ call, ...settings }) {
  const isLink = call.kind === 'link';
  const attributes = attributesOf({ ...settings, language: '', call: isLink ? call : { kind: 'dialog' } });
  const style = declarationsOf(settings.theme).join('; ');
  const given = Object.entries(style ? { ...attributes, style } : attributes);
  return [
    '$w.onReady(() => {',
    "  const selfCheck = $w('#selfCheck');",
    ...given.map(([name, value]) => `  selfCheck.setAttribute(${quote(name)}, ${quote(value)});`),
    ...(isLink
      ? []
      : [
          "  selfCheck.on('cluneal-consult', (event) => {",
          `    // ${withoutTick}`,
          "    $w('#message').value = event.detail.summary ?? '';",
          "    $w('#message').scrollTo();",
          '  });',
        ]),
    '});',
  ].join('\n');
}
