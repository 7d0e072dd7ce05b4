import { existsSync, readFileSync } from 'node:fs';
import { inCheckout } from '../support/checkout.js';
import type { HostPage } from './host-page.js';

/** A library that old pages load, as the suite describes it. */
export interface Shim {
  /** Its name, such as `mootools-1.4`. */
  readonly id: string;
  /** The rules of its style sheet, where it is one. */
  readonly css?: string;
}

/** The libraries of the suite beside the checkout; none where it is absent. */
export const shimSuite: readonly Shim[] = readSuite<{ shims: { id: string; replaces: string[] }[] }>(
  'host-shims.json',
  {
    shims: [],
  },
).shims.map(({ id, replaces }) => (replaces.every(isRule) ? { id, css: replaces.join('\n') } : { id }));

/** The policies of the suite beside the checkout, by their names; none where it is absent. */
export const policySuite: Readonly<Record<string, HostPage>> = Object.fromEntries(
  Object.entries(readSuite<{ csps: Record<string, string> }>('csp-matrix.json', { csps: {} }).csps).map(
    ([name, policy]) => [name, pageUnder(policy)],
  ),
);

/**
 * Whether there can be a form under the policy of a page: not where nothing may make markup, and not in a sandbox that
 * has an origin of its own or sends nothing.
 */
export function allowsForms({ policy = '' }: HostPage): boolean {
  const sandbox = /(?:^|;)\s*sandbox([^;]*)/.exec(policy)?.[1];
  if (/trusted-types\s+'none'/.test(policy)) return false;
  return (
    sandbox === undefined ||
    ['allow-scripts', 'allow-same-origin', 'allow-forms'].every((word) => sandbox.includes(word))
  );
}

function pageUnder(policy: string): HostPage {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  return { policy, ...(nonce ? { tag: `<script nonce="${nonce}" src="/amtform.js"></script>` } : {}) };
}

function isRule(text: string): boolean {
  return /^[^{}]+\{[^{}]*\}/.test(text);
}

function readSuite<Suite>(name: string, absent: Suite): Suite {
  const path = inCheckout(`../shared/suites/${name}`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Suite;
  console.log(`${name} is not there: only the own pages are tried.`);
  return absent;
}
