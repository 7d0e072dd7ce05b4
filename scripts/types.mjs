// Checks the types of everything: the packages as they are published, then their tests, the stories and the scripts.
import { spawnSync } from 'node:child_process';
import { commandPath } from './command-path.mjs';
import { root } from './set-up.mjs';

const parts = [['--build'], ['-p', 'tsconfig.dev.json'], ['-p', 'scripts']];

for (const parameters of parts) {
  const { status } = spawnSync(process.execPath, [commandPath('tsc'), ...parameters], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
