import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Validate } from '@amtform/model';
import { createAjvValidate } from '../ajv/create-ajv-validate.js';
import { validate } from '../interpreter/validate.js';

/** Public patterns with the texts that keep engines busy, where they lie beside the checkout. */
const collection = new URL('../../../../../shared/suites/redos.json', import.meta.url);

/** A pattern and a text that takes an engine which goes back very long. */
interface Attack {
  readonly id: string;
  readonly pattern: string;
  readonly text: string;
}

const own: readonly Attack[] = [
  { id: 'repeated repetition', pattern: '^(?:a+)+$', text: `${'a'.repeat(50)}!` },
  { id: 'same alternatives', pattern: '^(?:a|a|a)*$', text: `${'a'.repeat(50)}!` },
  { id: 'neighbours', pattern: '\\s+\\s+\\s+$', text: `${' '.repeat(20_000)}!` },
  { id: 'inside a look', pattern: '^(?=(?:a+)+$)', text: `${'a'.repeat(50)}!` },
  { id: 'counts of counts', pattern: '^(?:a{1,90}){1,90}$', text: `${'a'.repeat(400)}!` },
];

/** The verdicts, and the most milliseconds that they may take: a page has to stay alive, a receiver to serve others. */
const judges: Readonly<Record<string, { readonly validate: Validate; readonly limit: number }>> = {
  browser: { validate, limit: 200 },
  receiver: { validate: createAjvValidate(), limit: 1000 },
};
/** Other programs on the machine may make everything so many times slower. */
const noise = 5;

if (isMainThread) {
  for (const [judge, { limit }] of Object.entries(judges)) {
    test(`No attack input keeps the ${judge} busy for more than ${String(limit)} ms.`, async (t) => {
      const worst = { id: '', taken: 0 };
      for (const attack of [...own, ...publicAttacks()]) {
        const taken = await judged(judge, attack);
        assert.ok(taken < limit * noise, `${attack.id} takes ${taken.toFixed(0)} ms or more`);
        if (taken > worst.taken) Object.assign(worst, { id: attack.id, taken });
      }
      t.diagnostic(`The worst is ${worst.id}: ${worst.taken.toFixed(1)} ms.`);
    });
  }
} else {
  parentPort?.on('message', ({ judge, attack }: { judge: string; attack: Attack }) => {
    const schema = { type: 'string', pattern: attack.pattern };
    const start = performance.now();
    judges[judge]?.validate(schema, attack.text, { document: schema });
    parentPort?.postMessage(performance.now() - start);
  });
}

function publicAttacks(): readonly Attack[] {
  if (!existsSync(collection)) {
    process.stdout.write(`There is no ${collection.pathname}: only own attack inputs are tried.\n`);
    return [];
  }
  const { patterns } = JSON.parse(readFileSync(collection, 'utf8')) as {
    patterns: { id: string; pattern: string; attack: { prefix: string; pump: string; n: number; suffix: string } }[];
  };
  return patterns.map(({ id, pattern, attack: { prefix, pump, n, suffix } }) => {
    return { id, pattern, text: prefix + pump.repeat(n) + suffix };
  });
}

/** The milliseconds that a verdict takes. It is given in a thread of its own, which is ended when it takes too long. */
async function judged(judge: string, attack: Attack): Promise<number> {
  const worker = new Worker(process.argv[1] as string);
  const limit = 2 * noise * (judges[judge]?.limit ?? 0);
  try {
    return await new Promise<number>((resolve, reject) => {
      worker.once('online', () => setTimeout(() => resolve(limit), limit).unref());
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage({ judge, attack });
    });
  } finally {
    await worker.terminate();
  }
}
