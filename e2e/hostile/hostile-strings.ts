import { existsSync, readFileSync } from 'node:fs';
import { inCheckout } from '../support/checkout.js';

/** What an attacker writes. */
export interface HostileString {
  readonly id: string;
  readonly string: string;
}

const own = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '"><svg onload=alert(1)>',
  '${alert(1)}`{{constructor.constructor("alert(1)")()}}',
];

/** Longer texts are not read by anybody; they are tried where lengths are. */
const longest = 2000;

/** Own strings, and those of the suite beside the checkout where it is there. */
export const hostileStrings: readonly HostileString[] = [
  ...own.map((string, index) => ({ id: `own-${index + 1}`, string })),
  ...sharedStrings(),
];

function sharedStrings(): HostileString[] {
  const path = inCheckout('../shared/suites/xss.json');
  if (!existsSync(path)) {
    console.log('xss.json is not there: only the own strings are tried.');
    return [];
  }
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: { id: string; string: unknown }[] };
  return vectors.flatMap(({ id, string }) =>
    typeof string === 'string' && string.trim() !== '' ? [{ id, string: string.slice(0, longest) }] : [],
  );
}
