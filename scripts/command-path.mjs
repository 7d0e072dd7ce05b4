import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const packageOf = {
  tsc: 'native-ts',
  wtr: '@web/test-runner',
  attw: '@arethetypeswrong/cli',
  'custom-elements-manifest': '@custom-elements-manifest/analyzer',
};

/**
 * The path of the script behind a command of an installed package, to be run by this Node: on Windows, npm's own links
 * to commands are no programs.
 */
export function commandPath(name) {
  const folder = join(root, 'node_modules', packageOf[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
