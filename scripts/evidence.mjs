/**
 * What docs/evidence.md takes from the data: the questionnaire, its English texts, what was read of each source (docs/sources.json) and
 * the published questionnaire and its development cases (test/data/). Needs dist/.
 */
import { readFileSync } from 'node:fs';
import { assess, questionnaire } from '../dist/engine.js';
import { triageLevels } from '../dist/domain/questionnaire.js';
import { en } from '../dist/i18n/en.js';
import { table } from './markdown.mjs';

const { questions, rules, sources } = questionnaire;
const published = read('test/data/questionnaire.json');

const matchOutcomes = ['strong', 'partial', 'unlikely'];

/** What a case is one of. */
const groups = {
  scn: 'the nerve problem',
  mimic: 'something else that hurts in the same area',
  redflag: 'a danger sign',
  limit: 'a serious disease without a danger sign',
};

export function evidence() {
  const { id, version, sourcesDate } = questionnaire;
  return [
    `Questionnaire \`${id}\` ${version}, sources looked through on ${sourcesDate}. English texts ${en.version}.`,
    ...dangerSigns(),
    ...score(),
    ...outcomes(),
    ...hallmarks(),
    ...otherCauses(),
    ...notes(),
    '## Every question',
    'In the order in which they are asked. A page with a danger sign is the last.',
    ...questions.flatMap(questionSection),
    ...readings(),
    ...developmentCases(),
  ].join('\n\n');
}

function dangerSigns() {
  const signs = questions.flatMap((question) =>
    question.options
      .filter(({ triage }) => triage)
      .map(({ id, triage }) => [
        triage,
        `${topicOf(question.id)}: ${labelOf(id, question)}`,
        question.sources.join(', '),
      ]),
  );
  const combinations = rules.triageCombinations.map(({ level, when }, index) => [
    level,
    inWords(when),
    published.rules.triageCombinations[index].why,
  ]);
  const all = [...signs, ...combinations];
  return [
    '## Danger signs',
    'One is enough, whatever else is answered. Of several, the most urgent decides. The sources are those of the whole question; which of them names which sign is not recorded.',
    table(
      ['level', 'sign', 'sources, or why'],
      triageLevels.flatMap((level) => all.filter(([each]) => each === level)),
    ),
  ];
}

function score() {
  const limits = questions.flatMap(({ id, limits: { gain, loss } = {} }) => [
    ...(gain ? [`- ${topicOf(id)}: what speaks for the picture adds ${gain} at most.`] : []),
    ...(loss ? [`- ${topicOf(id)}: what speaks against it takes away ${loss} at most.`] : []),
  ]);
  const { question, unless, sites, weight } = rules.nearbySite;
  return [
    '## How the score is counted',
    'The weights of all picked answers are added up. A positive one speaks for the published picture, a negative one against it.',
    [
      ...limits,
      `- ${named(question, sites)} under _${topicOf(question)}_ adds ${weight}, where _${topicOf(unless)}_ is neither.`,
    ].join('\n'),
  ];
}

function outcomes() {
  const ruleOf = ({ minScore, ...when }) => `score of ${minScore} or more, and: ${inWords(when)}`;
  const rows = {
    ...Object.fromEntries(triageLevels.map((level) => [level, 'a danger sign of this level'])),
    strong: ruleOf(rules.strong),
    partial: ruleOf(rules.partial),
    unlikely: 'everything else',
    information: 'in education mode, in place of the last three',
  };
  return [
    '## Outcomes',
    'The first whose rule holds.',
    table(
      ['outcome', 'its page is called', 'when'],
      Object.entries(rows).map(([outcome, when]) => [outcome, en.outcomes[outcome].heading, when]),
    ),
  ];
}

function hallmarks() {
  return [
    '## Signs that outcome pages show',
    'Each fits, or is not known, or else does not fit.',
    table(
      ['sign', 'fits', 'not known', 'sources'],
      questionnaire.hallmarks.map(({ id, met, unknown, sources: named }) => [
        en.hallmarks[id],
        inWords(met),
        unknown ? inWords(unknown) : '',
        named.join(', '),
      ]),
    ),
  ];
}

function otherCauses() {
  return [
    '## Other causes',
    `Named on partial and unlikely outcomes, in this order, at most ${questionnaire.maxOtherCauses}. The sources are those of the questions.`,
    table(
      ['cause', 'raised by'],
      questionnaire.otherCauses.map(({ id, when }) => [en.otherCauses[id], inWords(when)]),
    ),
  ];
}

function notes() {
  return [
    '## What some answers add to a page',
    table(
      ['text', 'on', 'when'],
      questionnaire.notes.map(({ id, outcomes: pages, when }) => [
        // Where another place alone hurts, the whole page says so.
        en.notes[id] ?? en.otherPlace.found.join(' '),
        pages.join(', '),
        inWords(when),
      ]),
    ),
  ];
}

function questionSection(question, index) {
  const { id, kind, isOptional, askUnless, optionsFrom, options } = question;
  const { text, hint, guide } = en.questions[id];
  const help = [hint, guide?.warning, ...(guide?.steps ?? []), guide?.help].filter(Boolean);
  const asked = [
    kind === 'one' ? 'One answer' : isOptional ? 'Any number of answers' : 'One answer or more',
    optionsFrom && `asked where several are picked under _${topicOf(optionsFrom)}_, and then of those`,
    askUnless && `not asked where ${inWords(askUnless)}`,
  ].filter(Boolean);
  return [
    `### ${index + 1}. ${text}`,
    ...(help.length > 0 ? [help.map((line) => `> ${line}`).join('\n>\n')] : []),
    `${asked.join('; ')}. Stored as \`${id}\`. Sources: ${question.sources.join(', ')}.`,
    kind === 'map'
      ? table(
          ['answer', 'how to find it', 'sides', 'stored as'],
          options.map((option) => [
            labelOf(option.id, question),
            en.regions[option.id].find,
            option.hasSides ? `${en.left}, ${en.right}` : '',
            `\`${option.id}\``,
          ]),
        )
      : table(
          ['answer', 'counts', 'stored as'],
          options.map((option) => [labelOf(option.id, question), worthOf(option), `\`${option.id}\``]),
        ),
  ];
}

/** @throws {Error} where a source has no record of what was read of it, or a record no source. */
function readings() {
  const readings = read('docs/sources.json');
  const strays = Object.keys(readings).filter((id) => !sources.some((source) => source.id === id));
  if (strays.length > 0) throw new Error(`docs/sources.json: ${strays.join(', ')} is no source`);
  const rows = sources.map(({ id, citation }) => {
    if (!readings[id]) throw new Error(`docs/sources.json does not say what was read of ${id}`);
    const { read: part, taken } = readings[id];
    const uses = questions.filter((question) => question.sources.includes(id)).map((question) => topicOf(question.id));
    return [id, citation, part, taken, uses.join(', ')];
  });
  return [
    '## What was read',
    '_Abstract_ stands for the abstract or the opening of its page; how much more was read is not noted.',
    table(['source', 'citation', 'what was read', 'what it says, as far as it was used', 'questions'], rows),
  ];
}

function developmentCases() {
  const { cases } = read('test/data/vignettes.json');
  const all = cases.map((each) => ({ ...each, outcome: assess(each.answers).outcome }));
  const count = (isCounted) => String(all.filter(isCounted).length);
  const seen = [...triageLevels, ...matchOutcomes].filter((outcome) => all.some((each) => each.outcome === outcome));
  const written = (how) => count(({ source }) => source.startsWith(how));
  return [
    '## Development cases',
    `${all.length} answer sheets: ${written('SEEN')} written from published reports that were seen, ${written('constructed')} made up, ${written('MEMORY')} written from memory of a report. For each, one outcome was written down as expected and any other that would do.`,
    [
      `- As expected: ${count(({ outcome, expected }) => outcome === expected)}.`,
      `- Another that would do: ${count(({ outcome, expected, acceptable }) => outcome !== expected && acceptable.includes(outcome))}.`,
      `- One that would not do: ${count(({ outcome, acceptable }) => !acceptable.includes(outcome))}.`,
    ].join('\n'),
    table(
      ['a case of', ...seen],
      Object.entries(groups).map(([group, name]) => [
        name,
        ...seen.map((outcome) => count((each) => each.group === group && each.outcome === outcome)),
      ]),
    ),
  ];
}

/** A condition on the answers, as a reader says it. */
function inWords({ all = {}, any = {}, none = {}, only = {} }) {
  const say = (picks, is, and) =>
    Object.entries(picks)
      .map(([id, options]) => `_${topicOf(id)}_ ${is} ${named(id, options)}`)
      .join(`; ${and} `);
  return [say(all, 'is', 'and'), say(any, 'is', 'or'), say(none, 'is not', 'and'), say(only, 'is nothing but', 'and')]
    .filter(Boolean)
    .join('; and ');
}

function named(questionId, options) {
  return options.map((option) => `“${labelOf(option, questionOf(questionId))}”`).join(' or ');
}

function questionOf(id) {
  return questions.find((question) => question.id === id);
}

function topicOf(id) {
  return en.questions[id].topic;
}

function labelOf(optionId, { id }) {
  return en.questions[id].options?.[optionId] ?? en.regions[optionId].label;
}

function worthOf({ weight = 0, triage }) {
  if (triage) return `danger sign: ${triage}`;
  return weight < 0 ? `−${-weight}` : weight > 0 ? `+${weight}` : '0';
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
