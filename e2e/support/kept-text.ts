import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCheckout } from './checkout.js';

/**
 * Compares what was found with the file that is kept in `e2e/kept`, line by line. `npm run keep` writes the files anew:
 * what changed in them is then read in review.
 */
export function assertKept(file: string, found: readonly string[]): void {
  const path = inCheckout(`e2e/kept/${file}`);
  const text = `${found.join('\n').trim()}\n`;
  if (process.env['KEEP']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  assert.deepEqual(
    text.split('\n'),
    kept.split('\n'),
    `e2e/kept/${file} differs: if it should, run “npm run keep” and read what changed`,
  );
}
