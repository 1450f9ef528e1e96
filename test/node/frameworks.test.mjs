import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { snippetIn } from '../../scripts/snippets.mjs';

test('a strict compiler takes the component for Angular', (context) => {
  // Beside Angular's own packages, so that it is found.
  const folder = mkdtempSync(join('test', 'frameworks', 'dist', 'typed-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'self-check.component.ts');
  writeFileSync(path, snippetIn(readFileSync('docs/frameworks.md', 'utf8'), 'angular'));
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { 'cluneal-self-check/*': ['./dist/*'] },
  });
  const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  assert.deepEqual(problems, []);
});
