// Runs all checks and tests, after installing what they need. `npm test -- unit lint` runs only the stages named.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installBrowsers } from './browsers.mjs';
import { commandPath } from './command-path.mjs';
import { installPostgres } from './postgres.mjs';
import { installDependencies, root } from './set-up.mjs';

/**
 * The stages in their order. `run` names the command. Where `counts` is set, the command says how many tests it ran, by
 * a line `N passed, N failed`; any other stage is one check. A stage with a `folder` begins with the folder.
 */
const stages = [
  { name: 'lock', title: 'npm ci works on every platform', run: ['scripts/lock-check.mjs'] },
  { name: 'generated', title: 'generated files are fresh', run: ['scripts/generate-definition.mjs', '--check'] },
  { name: 'documents', title: 'generated pages are fresh', run: ['scripts/generate-schema-support.mjs', '--check'] },
  {
    name: 'criteria',
    title: 'each criterion of accessibility has its test or its steps by hand',
    run: ['scripts/generate-accessibility.mjs', '--check'],
  },
  { name: 'types', title: 'types', run: ['scripts/types.mjs'] },
  { name: 'lint', title: 'lint', run: ['eslint', '.'] },
  {
    name: 'rules',
    title: 'lint finds planted mistakes',
    run: ['scripts/node-tests.mjs', 'scripts/planted.test.mjs'],
    counts: true,
  },
  { name: 'format', title: 'format', run: ['prettier', '--check', '.'] },
  { name: 'unit', title: 'unit tests in Node', run: ['scripts/unit.mjs'], counts: true },
  { name: 'browser', title: 'element tests in three browsers', run: ['wtr', '--static-logging'], counts: true },
  { name: 'build', title: 'build', run: ['scripts/build.mjs'] },
  { name: 'cost', title: 'what a form costs beside plain HTML: a report', run: ['scripts/cost-report.mjs'] },
  { name: 'stories', title: 'every story works and is accessible', run: ['scripts/stories.mjs'], counts: true },
  { name: 'e2e', title: 'end-to-end tests', run: ['scripts/e2e.mjs'], counts: true, folder: 'e2e' },
];
const inBrowsers = new Set(['browser', 'cost', 'stories', 'e2e']);
const totalsLine = /^(\d+) passed, (\d+) failed$/;

const chosen = chooseStages(process.argv.slice(2));
installDependencies();
if (chosen.some(({ name }) => inBrowsers.has(name))) prepare(installBrowsers);
if (chosen.some(({ name }) => name === 'unit')) prepare(installPostgres);

const results = [];
for (const stage of chosen) {
  console.log(`\n━━━ ${stage.name}: ${stage.title}`);
  const result = await runStage(stage);
  results.push(result);
  console.log(describe(result));
}
console.log('\n━━━ summary');
for (const result of results) console.log(describe(result));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function chooseStages(names) {
  const unknown = names.filter((name) => stages.every((stage) => stage.name !== name));
  if (unknown.length > 0) {
    throw new Error(`No stage ${unknown.join(', ')}. Stages: ${stages.map(({ name }) => name).join(', ')}`);
  }
  return stages
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .filter(({ folder }) => folder === undefined || existsSync(join(root, folder)));
}

/** Stages that need no such program run even where it cannot be installed; those that do then fail and say what is missing. */
function prepare(install) {
  try {
    install();
  } catch (error) {
    console.error(error.message);
  }
}

async function runStage(stage) {
  const { name, counts } = stage;
  const [script, ...parameters] = stage.run;
  const start = Date.now();
  const path = script.endsWith('.mjs') ? script : commandPath(script);
  const { code, totals } = await runCommand([path, ...parameters]);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!counts) return { name, seconds, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A command that fails without a failed test, or that ran no test at all, has not tested what it should.
  const untold = totals.failed === 0 && (code !== 0 || totals.passed === 0) ? 1 : 0;
  return { name, seconds, passed: totals.passed, failed: totals.failed + untold };
}

/** Passes the output on as it comes, except for the line of totals, which it returns. */
async function runCommand(parameters) {
  const env = { ...process.env, CI: 'true', ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
  const child = spawn(process.execPath, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const totals = { passed: 0, failed: 0 };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, passedHere, failedHere] = totalsLine.exec(line) ?? [];
    if (passedHere === undefined) console.log(line);
    else Object.assign(totals, { passed: Number(passedHere), failed: Number(failedHere) });
  }
  return { code: await ended, totals };
}

function describe({ name, passed, failed, seconds }) {
  return `${failed > 0 ? '✖' : '✔'} ${name.padEnd(10)}${passed} passed, ${failed} failed in ${seconds} s`;
}
