/** Tables in Markdown of what `results.json` holds; pure. */
import { table } from '../scripts/markdown.mjs';
import { growthReport } from './growth-report.mjs';
import { ratioText, shown, times, weights, withUnit } from './figures.mjs';

/** @returns the tables with what they say, as Markdown. */
export function reportOf(results) {
  const { conditions, contestants, rounds, chromium } = results;
  return [
    `Measured in Chromium ${chromium}, ${rounds} rounds.`,
    contestants.map(introduced).join('\n'),
    'Each cell says how many times the figure of `cluneal-self-check` it is, then the median and, where rounds differ, the least and the most of them. ' +
      'A dash stands where ours is 0.',
    '### What a page loads and holds',
    figureTable(results, conditions[0].id, weights),
    meanings(weights),
    ...conditions.flatMap(({ id, name }) => [
      `### Times: ${name} (${id})`,
      figureTable(
        results,
        id,
        times.filter(({ id: figure }) => !['longTaskTime', 'taskTime'].includes(figure)),
      ),
    ]),
    meanings(times.filter(({ id }) => !['longTaskTime', 'taskTime'].includes(id))),
    '### What it does to the page, and what a visitor meets',
    auditTable(results),
    auditMeanings,
    ...(results.growth ? growthReport(results.growth) : []),
  ].join('\n\n');
}

function introduced({ name, versions, note }) {
  return `- **${name}**${versions ? ` (${versions})` : ''}${note ? `: ${note}` : ''}`;
}

function figureTable({ contestants, medians, ratios }, condition, figures) {
  const cell = (contestant, figure) => {
    const { median, min, max } = medians[condition][contestant.id][figure.id];
    const isSteady = shown(figure, min) === shown(figure, max);
    const spread = isSteady ? '' : ` (${shown(figure, min)}–${shown(figure, max)})`;
    const ratio = contestant.isOurs ? '' : `**${ratioText(ratios[condition][contestant.id][figure.id])}** `;
    return `${ratio}${withUnit(figure, median)}${spread}`;
  };
  return table(
    ['', ...figures.map(({ label }) => label)],
    contestants.map((contestant) => [nameOf(contestant), ...figures.map((figure) => cell(contestant, figure))]),
  );
}

function meanings(figures) {
  return figures.map(({ label, what }) => `- **${label}**: ${what}`).join('\n');
}

function nameOf({ name, isOurs }) {
  return isOurs ? `**${name}**` : name;
}

const auditHeads = [
  '',
  "page's styles it changes",
  "its elements that the page's styles reach",
  'globals',
  'strict policy',
  'axe, WCAG A and AA',
  'focus after Continue',
  'answer at 320 px',
  'picked in forced colours',
  'requests to others',
  'stored',
];

const focusTexts = {
  question: 'on the new question',
  button: 'stays on the button',
  body: 'lost',
  unreachable: 'Tab never comes to the button',
  single: 'one page',
};

function auditTable({ contestants, audits }) {
  return table(
    auditHeads,
    contestants.map((contestant) => [nameOf(contestant), ...auditCells(audits[contestant.id])]),
  );
}

function auditCells(audit) {
  const { hostProperties, reached, strict, accessibility, stored } = audit;
  const traces = Object.entries(stored).filter(([, names]) => names.length > 0);
  return [
    `${hostProperties.changed} of ${hostProperties.of}`,
    `${reached.changed} of ${reached.of}`,
    String(audit.globals.length),
    `${strict.isRendered ? 'works' : '**blank**'}, ${strict.violations.length} reports`,
    accessibility.map(({ id, nodes }) => `${id} (${nodes})`).join(', ') || '0',
    focusTexts[audit.focus],
    `${audit.target.width} × ${audit.target.height}`,
    audit.forcedColours.isVisible ? 'visible' : '**not visible**',
    String(audit.thirdParties.length),
    traces.map(([where, names]) => `${where} (${names.length})`).join(', ') || 'nothing',
  ];
}

const auditMeanings = [
  "- **page's styles it changes**: computed properties of the page's own elements, with the contestant beside them and without",
  "- **its elements that the page's styles reach**: where the page adds a rule for `*` (spacing, colour, corners, size and height of lines); of ours the heading, whose size follows the width of the page's column",
  '- **globals**: names added to `window`',
  "- **strict policy**: under a content security policy that allows the page's own files alone, whether the first question comes, and reports of what was blocked",
  '- **axe**: rules that the first question breaks, and in how many places',
  '- **focus after Continue**: by keyboard; Space on an answer, Tab to the button, Enter',
  '- **answer at 320 px**: what can be pressed of the first answer, width and height in CSS pixels on a screen 320 wide',
  '- **picked in forced colours**: whether a picked answer looks different from itself before, without focus',
  '- **stored**: cookies, local and session storage, databases after two steps',
].join('\n');
