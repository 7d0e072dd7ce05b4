// Runs the test files named on the command line in Node.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

/** Longer than any test file needs, so that one that hangs fails instead of stopping the whole run. */
const fileTimeout = 5 * 60_000;

/**
 * Runs test files that Node can load, given as absolute paths. Prints every test and, last, `N passed, N failed`.
 * The exit code becomes 1 where a test fails and where a file holds no test.
 */
export async function runNodeTests(files) {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim();
  const totals = { passed: 0, failed: 0, empty: [] };
  const events = files.length > 0 ? run({ files, concurrency: availableParallelism(), timeout: fileTimeout }) : [];
  const report = Readable.from(counted(events, totals)).compose(new SpecReporter());
  report.pipe(process.stdout, { end: false });
  await once(report, 'end');
  for (const file of totals.empty) console.log(`No test in ${file}`);
  const failed = totals.failed + totals.empty.length;
  console.log(`\n${totals.passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** Passes the events of the runner on, without its own totals, and counts them on the way. */
async function* counted(events, totals) {
  for await (const event of events) {
    if (event.type === 'test:diagnostic' && event.data.file === undefined) continue;
    yield event;
    if (event.data.details?.type === 'suite' || event.data.skip !== undefined) continue;
    if (event.type === 'test:fail') totals.failed += 1;
    // Node reports a file without tests as one test that passes and is named like the file.
    else if (event.type === 'test:pass' && event.data.name === event.data.file) totals.empty.push(event.data.name);
    else if (event.type === 'test:pass') totals.passed += 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runNodeTests(process.argv.slice(2).map((file) => resolve(file)));
}
