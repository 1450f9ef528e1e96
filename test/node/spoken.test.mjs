import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage, ways, walk } from '../../scripts/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** What says nothing of its own. */
const silent = ['generic', 'none', 'InlineTextBox'];

/** The accessibility tree of each page as lines: role, name, state and description. */
async function spoken(sheet) {
  const heard = {};
  const page = await stage.open();
  await walk(page, sheet, async (name) => {
    heard[name] = lines(await page.accessibility.snapshot({ interestingOnly: false }));
  });
  await page.close();
  return heard;
}

function lines({ role, name, checked, focused, description, children = [] }) {
  const states = [checked === undefined ? '' : checked ? 'checked' : 'not checked', focused ? 'focused' : ''];
  const line = [role, `"${name}"`, ...states, description ? `(${description})` : ''].filter(Boolean).join(' ');
  return [...(silent.includes(role) ? [] : [line]), ...children.flatMap(lines)];
}

test('a page is spoken as group, option and state, and starts at its heading', async (context) => {
  if (!stage) return context.skip('needs Chrome or Chromium for its accessibility tree');
  const heard = await spoken(ways.strong);
  const place = heard['pain-sites'];
  assert.ok(
    place.some((line) => line.startsWith('group "Where does it hurt?"')),
    place.join('\n'),
  );
  const rim = 'checkbox "Top rim of the pelvis, at belt height, Left" checked';
  assert.ok(
    place.some((line) => line.startsWith(rim) && line.includes('the bony edge that you feel')),
    place.join('\n'),
  );
  assert.ok(place.some((line) => line.startsWith('checkbox "Low back dimple, Right" not checked')));
  assert.ok(
    !place.some((line) => line.includes('Your back') || line.includes('Tap where it hurts')),
    'the picture is silent',
  );
  assert.ok(heard['press-check'].some((line) => line.startsWith('radio "That is my pain" checked')));
  assert.ok(
    heard.outcome.some((line) => /^heading "Your answers fit the pattern well" focused/.test(line)),
    heard.outcome.join('\n'),
  );
  assert.ok(heard.outcome.some((line) => line.includes('Does not fit')));
  assert.ok(!heard.outcome.some((line) => line.includes('✓')), 'signs are for the eye');
});

test('every outcome is announced by focus on its heading, with the disclaimer, or where care is needed now with why', async (context) => {
  if (!stage) return context.skip('needs Chrome or Chromium for its accessibility tree');
  for (const [outcome, sheet] of Object.entries(ways)) {
    const heard = await spoken(sheet);
    const heading = heard.outcome.find((line) => line.startsWith('heading') && line.includes('focused'));
    const isUrgent = outcome === 'emergency' || outcome === 'same-day';
    const described = isUrgent ? /Your answers include/ : /This is information, not a diagnosis/;
    assert.match(heading ?? '', described, outcome);
  }
});
