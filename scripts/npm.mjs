import { execFileSync } from 'node:child_process';

/**
 * Runs npm and returns what it prints. npm says where it is when it runs a script; started without it, the one on the path has to do.
 *
 * @throws {Error} where npm fails; `stderr` says why.
 */
export function npm(args, options) {
  const { npm_execpath: path } = process.env;
  const [command, first] = path ? [process.execPath, [path]] : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !path && process.platform === 'win32',
    ...options,
  });
}
