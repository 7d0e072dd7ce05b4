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
import { StoryTab } from './story-tab.mjs';
import { checkWorkbench } from './workbench.mjs';

/** How many stories are open at a time: there are two processors. */
const visitors = 2;
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

/** Shows one waiting story after the other in a tab of its own. */
async function visitStories() {
  const tab = new StoryTab(browser, address);
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const faults = await tab.show(story.id);
    console.log(`${faults.length > 0 ? '✖' : '✔'} ${story.id}`);
    for (const fault of faults) console.log(`    ${fault}`);
    if (faults.length > 0) failed += 1;
  }
  await tab.close();
}
