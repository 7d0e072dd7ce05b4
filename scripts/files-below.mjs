import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/** The absolute paths of all files in a folder of the checkout and below whose name ends as given, in order of path. */
export function filesBelow(folder, ending) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(start, path))
    .sort();
}
