import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutRoot } from './checkout-root.js';

/**
 * The path of a file or folder of the material beside the checkout. Undefined where there is none; one printed line says
 * so.
 */
export function sharedFile(...parts: string[]): string | undefined {
  const path = join(checkoutRoot(), '..', 'shared', ...parts);
  if (existsSync(path)) return path;
  process.stdout.write(`There is no ${path}: nothing of it was tried.\n`);
  return undefined;
}
