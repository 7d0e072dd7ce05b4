// Builds Storybook and opens every story in Chromium. A story fails when it throws, when its play function fails, when
// axe finds a violation, or when it does not finish. Words narrow the choice to stories whose id contains one of them;
// without words the workbench around the stories is tried too.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers.mjs';
import { commandPath } from './command-path.mjs';
import { serveFolder } from './serve-folder.mjs';
import { root } from './set-up.mjs';
import { checkWorkbench } from './workbench.mjs';

const storyTimeout = 20_000;
/** How many stories are open at a time. */
const visitors = 3;
const out = join(root, 'out', 'storybook');
const words = process.argv.slice(2);

build();
const stories = Object.values(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).entries)
  .filter(({ type }) => type === 'story')
  .filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
const { address, stop } = await serveFolder(out);
const browser = await chromium.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  args: ['--no-sandbox'],
});
const waiting = [...stories];
let failed = 0;
let count = stories.length;
try {
  await Promise.all(Array.from({ length: visitors }, visitStories));
  if (words.length === 0) await tryWorkbench();
} finally {
  await browser.close();
  stop();
}
console.log(`\n${count - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function build() {
  const env = { ...process.env, CI: 'true', STORYBOOK_DISABLE_TELEMETRY: '1' };
  const parameters = [commandPath('storybook'), 'build', '--quiet', '-o', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: root, env, encoding: 'utf8' });
  if (status === 0) return;
  console.log(stdout, stderr);
  throw new Error('The stories cannot be built');
}

/** The first page of an example is where the designer begins. */
async function tryWorkbench() {
  const { id } = stories.find(({ title, name }) => title.startsWith('Examples/') && name === 'Empty');
  const tried = await checkWorkbench(browser, { address, id });
  count += tried.count;
  failed += tried.failed;
}

/** Opens one waiting story after the other. What Storybook itself consists of is loaded once. */
async function visitStories() {
  const context = await browser.newContext();
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const faults = await openStory(context, story.id);
    console.log(`${faults.length > 0 ? '✖' : '✔'} ${story.id}`);
    for (const fault of faults) console.log(`    ${fault}`);
    if (faults.length > 0) failed += 1;
  }
  await context.close();
}

/** Opens one story, with nothing left in the browser's storage of those before, and returns what is wrong with it. */
async function openStory(context, id) {
  const faults = [];
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'local_storage,indexeddb' });
    page.on('pageerror', (error) => faults.push(error.message));
    const finished = new Promise((resolve) => page.exposeFunction('storyFinished', resolve));
    await page.addInitScript(listenToStory);
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
    const late = new Promise((resolve) => setTimeout(resolve, storyTimeout, ['did not finish in time']).unref());
    faults.push(...(await Promise.race([finished, late])));
  } finally {
    await page.close();
  }
  return faults;
}

/** Runs in the page before all else: waits for the channel of Storybook and reports what it tells of the story. */
function listenToStory() {
  const faults = [];
  const failures = ['playFunctionThrewException', 'storyErrored', 'storyThrewException', 'storyMissing'];
  const describe = (error) =>
    `${error?.name ?? error?.title ?? 'Error'}: ${error?.message ?? error?.description ?? ''}`;
  const listen = (channel) => {
    for (const event of failures) {
      channel.on(event, (error) => {
        faults.push(`${event}: ${describe(error)}`);
        if (event !== 'playFunctionThrewException') globalThis.storyFinished(faults);
      });
    }
    channel.on('storyFinished', ({ status, reporters }) => {
      for (const { type, status: verdict, result } of reporters) {
        if (verdict !== 'failed') continue;
        const violations = result?.violations ?? [];
        for (const { id, help, nodes } of violations)
          faults.push(`${id}: ${help}: ${nodes.map((n) => n.html).join(' ')}`);
        if (violations.length === 0) faults.push(`${type} failed`);
      }
      if (reporters.every(({ type }) => type !== 'a11y')) faults.push('axe did not run');
      if (status === 'error' && faults.length === 0) faults.push('the story failed');
      globalThis.storyFinished(faults);
    });
  };
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      listen(value);
    },
  });
}
