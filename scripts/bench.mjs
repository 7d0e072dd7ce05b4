// Measures <amt-form> beside hand-written HTML and other form libraries: `npm run bench -- --forms=small,large --rounds=3`.
// `--write` makes docs/performance.md of the results.
// The benchmark itself lies beside the checkout, in ../shared/bench; its folder may be read-only, so a copy is used.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { performanceDocument } from './performance-document.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}../shared/bench`;
const copy = `${root}.cache/bench`;

function run(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(source)) {
  console.log('The benchmark is not beside this checkout (../shared/bench). Nothing was measured.');
  process.exit(0);
}
const given = process.argv.slice(2);
const chosen = given.find((flag) => flag.startsWith('--adapters='))?.split('=')[1] ?? 'static,lit-fields,ours';
run('npm', ['run', 'build', '--silent'], { cwd: root });
cpSync(source, copy, { recursive: true, filter: (path) => !path.includes('node_modules') });
if (!existsSync(`${copy}/node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: copy });
const env = { ...process.env, OURS: `${root}bench/adapter.js` };
run('node', ['build.mjs', ...chosen.split(',').filter((name) => name !== 'static-skip')], { cwd: copy, env });
const flags = given.filter((flag) => !flag.startsWith('--adapters='));
const [isWritten, ...others] = [flags.includes('--write'), ...flags.filter((flag) => flag !== '--write')];
run('node', ['bench.mjs', `--adapters=${chosen}`, '--no-csp', ...others], { cwd: copy, env });
if (isWritten) {
  const results = JSON.parse(readFileSync(`${copy}/results/run.json`, 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(`${root}docs/performance.md`, performanceDocument(results, date));
}
