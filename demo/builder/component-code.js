/** The code of a component in each framework. */
import {
  attribute,
  attributesOf,
  declarationsOf,
  element,
  escape,
  filesOf,
  indent,
  openDialog,
  opensDialog,
  quote,
} from './markup.js';

export function react(settings, release) {
  const { call, theme } = settings;
  const isDialog = opensDialog(call);
  const styles = Object.entries(theme).filter(([, value]) => value !== '');
  const style = styles.map(([name, value]) => `${quote(name)}: ${quote(value)}`).join(', ');
  const more = [
    // It marks itself for session recorders.
    'suppressHydrationWarning',
    ...(style ? [`style={{ ${style} }}`] : []),
    ...(isDialog ? ['ref={listen}'] : []),
  ];
  const lines = [
    "'use client';",
    '',
    ...imports(settings, release),
    '',
    'export function SelfCheck() {',
    '  return (',
    ...indent(element(settings, attributesOf(settings), more), 4),
    '  );',
    '}',
  ];
  if (isDialog) {
    lines.push(
      '',
      '// By hand: React adds no listener to an element that a server has rendered.',
      'function listen(element) {',
      "  element.addEventListener('cluneal-consult', openBooking);",
      "  return () => element.removeEventListener('cluneal-consult', openBooking);",
      '}',
      '',
      ...openBooking(call),
    );
  }
  return lines.join('\n');
}

export function vue(settings, release) {
  const isDialog = opensDialog(settings.call);
  const more = [...styleAttribute(settings), ...(isDialog ? ['@cluneal-consult="openBooking"'] : [])];
  return [
    '<script setup>',
    ...imports(settings, release),
    ...(isDialog ? ['', ...openBooking(settings.call)] : []),
    '</script>',
    '',
    '<template>',
    ...indent(element(settings, attributesOf(settings), more), 2),
    '</template>',
  ].join('\n');
}

export function svelte(settings, release) {
  const isDialog = opensDialog(settings.call);
  const more = [...styleAttribute(settings), ...(isDialog ? ['oncluneal-consult={openBooking}'] : [])];
  return [
    '<script>',
    ...indent([...imports(settings, release), ...(isDialog ? ['', ...openBooking(settings.call)] : [])], 2),
    '</script>',
    '',
    ...element(settings, attributesOf(settings), more),
  ].join('\n');
}

export function angular(settings, release) {
  const isDialog = opensDialog(settings.call);
  const more = [...styleAttribute(settings), ...(isDialog ? ['(cluneal-consult)="openBooking($event)"'] : [])];
  return [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    ...imports(settings, release),
    '',
    '@Component({',
    "  selector: 'app-self-check',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    ...indent(element(settings, attributesOf(settings), more, angularAttribute), 4),
    '  `,',
    '})',
    `export class SelfCheckComponent {${isDialog ? '' : '}'}`,
    ...(isDialog
      ? [
          '  openBooking(event: CustomEvent<{ summary: string | null }>) {',
          ...indent(openDialog(settings.call, true), 4),
          '  }',
          '}',
        ]
      : []),
  ].join('\n');
}

function imports(settings, release) {
  const [, ...locales] = filesOf(settings, release);
  return ["import 'cluneal-self-check/define.js';", ...locales.map((path) => `import 'cluneal-self-check/${path}';`)];
}

function styleAttribute({ theme }) {
  const style = declarationsOf(theme).join('; ');
  return style ? [`style="${escape(style)}"`] : [];
}

/** The same as a function. */
function openBooking(call) {
  return ['function openBooking(event) {', ...indent(openDialog(call), 2), '}'];
}

/** Angular reads two braces as its own however they are written; in a text of an expression they are none. */
function angularAttribute(name, value) {
  return value.includes('{{') ? `[attr.${name}]="${escape(quote(value))}"` : attribute(name, value);
}
