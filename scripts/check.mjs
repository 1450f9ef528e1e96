/** `npm run check`: types, lint, the import rule, format, links, generated documentation, the questionnaire and size. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkDocs } from './docs.mjs';
import { run, runNode } from './run.mjs';
import { checkSize } from './size.mjs';

export async function check() {
  run('tsc', '--project', 'src/domain');
  run('tsc', '--project', 'test');
  run('eslint', '--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', 'src', 'test');
  run('prettier', '--check', '--log-level', 'warn', '.');
  const links = ['--use', 'remark-validate-links=repository:false'];
  run('remark', '--frail', '--quiet', '--no-stdout', ...links, 'docs', ...markdown());
  await checkDocs();
  runNode('proof/vet.mjs');
  checkSize();
}

/** The texts that stand beside the code. */
function markdown() {
  return readdirSync('.').filter((name) => name.endsWith('.md'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await check();
