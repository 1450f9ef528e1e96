/** `npm run check`: types, lint, the layer rule, format and size. */
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { checkSize } from './size.mjs';

export function check() {
  run('tsc', '--project', 'src/domain');
  run('tsc', '--project', 'test');
  run('eslint', '--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', 'src', 'test');
  run('prettier', '--check', '--log-level', 'warn', '.');
  checkSize();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) check();
