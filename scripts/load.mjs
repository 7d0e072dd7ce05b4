// Sends submissions to a receiver in a process of its own, through SQLite and through PostgreSQL, and prints how many a
// second it confirmed, the p50 and the p99. `npm run load -- 20` sends for 20 seconds each.
import { bundleTests } from './bundle-tests.mjs';
import { installPostgres } from './postgres.mjs';
import { root } from './set-up.mjs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

installPostgres();
const [bundle] = await bundleTests([join(root, 'packages/receiver/testing/measure-load.ts')], 'load');
const { status } = spawnSync(process.execPath, [bundle], {
  stdio: 'inherit',
  env: { ...process.env, SECONDS: process.argv[2] ?? '10' },
});
process.exitCode = status ?? 1;
