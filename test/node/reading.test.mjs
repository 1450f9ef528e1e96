import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gradeOf, readAll } from '../../scripts/readability.mjs';
import { openStage } from '../../scripts/stage.mjs';

let stage;
let pages;

before(async () => {
  stage = await openStage();
  pages = stage && (await readAll(stage));
});

after(() => stage?.close());

test('every page reads at grade 8 or below', (context) => {
  if (!pages) return context.skip('needs Chrome or Chromium to show the pages');
  const names = new Set(pages.map(({ name }) => name));
  ['intro', 'emergency-signs', 'press-check', 'strong', 'emergency', 'information'].forEach((name) =>
    assert.ok(names.has(name)),
  );
  pages.forEach(({ name, sentences }) => {
    const grade = gradeOf(sentences);
    const hardest = [...sentences].sort((one, other) => gradeOf([other]) - gradeOf([one])).slice(0, 5);
    assert.ok(grade <= 8, `${name} reads at grade ${grade.toFixed(1)}; its hardest sentences:\n${hardest.join('\n')}`);
  });
});

test('the formula tells hard text from easy text', () => {
  assert.ok(gradeOf(['The cat sat on the mat.']) < 1);
  assert.ok(gradeOf(['Superficial sensory innervation necessitates comprehensive neurological examination.']) > 20);
});
