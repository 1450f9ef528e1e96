/** `npm run check`: types, lint, the import rule, format, generated documentation and size. */
import { fileURLToPath } from 'node:url';
import { checkDocs } from './docs.mjs';
import { run } from './run.mjs';
import { checkSize } from './size.mjs';

export async function check() {
  run('tsc', '--project', 'src/domain');
  run('tsc', '--project', 'test');
  run('eslint', '--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', 'src', 'test');
  run('prettier', '--check', '--log-level', 'warn', '.');
  await checkDocs();
  checkSize();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await check();
