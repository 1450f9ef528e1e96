/** Runs the tests that need no browser with Node's own test runner. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** @returns how many tests passed, failed and were skipped. */
export async function runNodeTests(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
  const counts = { pass: 0, fail: 0, skipped: 0 };
  const stream = run({ files, concurrency: true });
  // The runner closes with "pass N" and the like; counting events would count files and suites, too.
  stream.on('test:diagnostic', ({ message }) => {
    const [, what, count] = /^(pass|fail|skipped) (\d+)$/.exec(message) ?? [];
    if (what) counts[what] = Number(count);
  });
  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return { passed: counts.pass, failed: counts.fail, skipped: counts.skipped };
}
