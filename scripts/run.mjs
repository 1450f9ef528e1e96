import { spawnSync } from 'node:child_process';

/** Runs a command of an installed package; ends the process where it fails. */
export function run(command, ...args) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
