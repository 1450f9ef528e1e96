import { spawnSync } from 'node:child_process';

/** Runs a command of an installed package; ends the process where it fails. */
export function run(command, ...args) {
  succeed('npx', ['--no-install', command, ...args], { shell: process.platform === 'win32' });
}

/** Runs a script of ours; ends the process where it fails. */
export function runNode(...args) {
  succeed(process.execPath, args);
}

function succeed(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}
