/** The tables that say what the element offers, from dist/custom-elements.json and the types of its events. */
import { readFileSync } from 'node:fs';
import { eventDetails } from './event-details.mjs';
import { elementIn, withDefault } from './manifest.mjs';
import { table } from './markdown.mjs';

/** The table of each named part of a page. */
export function reference() {
  const { name, attributes, members, events, slots, cssParts, cssProperties } = elementIn(
    JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')),
  );
  // What belongs to the class has its name before it, and comes last.
  const ofClass = members
    .filter((member) => member.static)
    .map((member) => ({ ...member, name: `${name}.${member.name}` }));
  const all = [...members.filter((member) => !member.static), ...ofClass];
  const fields = all.filter(({ kind }) => kind === 'field');
  const methods = all.filter(({ kind }) => kind === 'method');
  const details = eventDetails();
  return {
    attributes: table(['attribute', 'what it does'], attributes.map(withDefault).map(described)),
    properties: table(['property', 'type', 'what it is'], fields.map(property)),
    methods: table(['method', 'what it does'], methods.map(method)),
    events: table(
      ['event', 'when', '`detail`'],
      events.map((event) => [...described(event), detail(event.name, details)]),
    ),
    slots: table(['slot', 'what is in it'], slots.map(slot)),
    parts: table(['part', 'what it is'], cssParts.map(described)),
    css: table(['custom property', 'default', 'what it is'], cssProperties.map(cssProperty)),
  };
}

function described({ name, description }) {
  return [code(name), description];
}

/** What has an attribute is described there. */
function property({ name, type, attribute, readonly, description }) {
  const ownDescription = readonly ? `${description} Read-only.` : description;
  return [code(name), code(type.text), attribute ? `as the attribute ${code(attribute)}` : ownDescription];
}

function method({ name, parameters = [], description }) {
  const names = parameters.map((parameter) => (parameter.optional ? `${parameter.name}?` : parameter.name));
  const explained = parameters.filter((parameter) => parameter.description);
  const explanations = explained.map((parameter) => `${code(parameter.name)}: ${parameter.description}`);
  return [code(`${name}(${names.join(', ')})`), [description, ...explanations].join(' ')];
}

/** What an event carries; what it has in common with another is said there. */
function detail(name, details) {
  const fields = details[name];
  const [other, common] = Object.entries(details).find(
    ([other, some]) => other !== name && some.length > 0 && some.every((field) => fields.includes(field)),
  ) ?? [null, []];
  const own = fields.filter((field) => !common.includes(field));
  const shape = code(own.length > 0 ? `{ ${own.join(', ')} }` : '{}');
  return other ? `that of ${code(other)} and ${shape}` : shape;
}

function slot({ name, description }) {
  return [name === '' ? 'the default one' : code(name), description];
}

function cssProperty({ name, default: initial, description }) {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(initial) ?? [];
  return [code(name), light ? `${code(light)}, in dark ${code(dark)}` : code(initial), description];
}

function code(text) {
  return `\`${text}\``;
}
