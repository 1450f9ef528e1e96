import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/evidence.md');
const published = JSON.parse(read('test/data/questionnaire.json'));

/** What stands below a heading, up to the next of its level. */
function section(heading) {
  const [marks] = heading.split(' ');
  const [, rest] = page.split(`\n${heading}\n`);
  assert.ok(rest !== undefined, `${heading} is missing`);
  return rest.split(new RegExp(`\n#{1,${marks.length}} `))[0];
}

/** The cells of the rows of the first table in a text. */
function rows(text) {
  const [, , ...lines] = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

published.questions.forEach(({ id, text, options, sources }, index) => {
  test(`docs/evidence.md has every answer to “${text}” with what it counts`, () => {
    const shown = section(`### ${index + 1}. ${text}`);
    assert.ok(shown.includes(`\`${id}\``));
    assert.ok(shown.includes(`Sources: ${sources.join(', ')}.`));
    const wanted = options.map(({ label, weight = 0, triage }) => {
      const counts = triage ? `danger sign: ${triage}` : `${weight > 0 ? '+' : ''}${weight}`.replace('-', '−');
      return id === 'pain-sites' ? [label] : [label, counts];
    });
    assert.deepEqual(
      rows(shown).map((cells) => cells.slice(0, wanted[0].length)),
      wanted,
    );
  });
});

test('docs/evidence.md has every danger sign with its level, the most urgent first', () => {
  const signs = published.questions.flatMap(({ options }) =>
    options.filter(({ triage }) => triage).map(({ label, triage }) => [triage, label]),
  );
  const combinations = published.rules.triageCombinations.map(({ level, why }) => [level, why]);
  const shown = rows(section('## Danger signs'));
  assert.equal(shown.length, signs.length + combinations.length);
  signs.forEach(([level, label]) => {
    assert.ok(
      shown.some(([each, sign]) => each === level && sign.endsWith(label)),
      label,
    );
  });
  combinations.forEach(([level, why]) => {
    assert.ok(
      shown.some(([each, , reason]) => each === level && reason === why),
      why,
    );
  });
  const order = ['emergency', 'same-day', 'doctor-first'];
  const levels = shown.map(([level]) => order.indexOf(level));
  assert.deepEqual(levels, [...levels].sort());
});

test('docs/evidence.md has the thresholds, every other cause, and every source with what was read of it', () => {
  const rules = Object.fromEntries(rows(section('## Outcomes')).map(([outcome, , when]) => [outcome, when]));
  ['strong', 'partial'].forEach((outcome) => {
    assert.ok(rules[outcome].startsWith(`score of ${published.rules[outcome].minScore} or more`), outcome);
  });
  assert.deepEqual(
    rows(section('## Other causes')).map(([cause]) => cause),
    published.otherCauses.list.map(({ label }) => label),
  );
  const sources = rows(section('## What was read'));
  assert.deepEqual(
    sources.map(([id, citation]) => [id, citation]),
    published.sources.map(({ id, citation }) => [id, citation]),
  );
  sources.forEach((cells) => assert.ok(cells.every(Boolean), cells[0]));
});

test('nobody has signed while the texts say that nobody has', async () => {
  const { en } = await import('../../dist/i18n/en.js');
  assert.equal(rows(section('## Signatures')).length > 0, en.reviewed);
});
