// Prints what a form of 100 questions costs beside the same page as plain HTML: `npm run measure:cost`. Needs the built
// bundle. It is a report for whoever compares builds: ratios of CPU time in one run are steady where times are not, and no
// figure makes it fail.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers.mjs';
import { markdownTable } from './markdown-table.mjs';
import { serveFolder } from './serve-folder.mjs';
import { root } from './set-up.mjs';

const rounds = 5;
const questions = Array.from({ length: 100 }, (_, i) => `question${String(i + 1)}`);
const schema = {
  type: 'object',
  title: 'One hundred questions',
  properties: Object.fromEntries(questions.map((name) => [name, { type: 'string', title: name, maxLength: 80 }])),
  required: questions,
};
const definition = {
  ...{ id: 'hundred', version: '1.0.0', language: 'en', title: schema.title, schema },
  pages: [{ id: 'all', title: schema.title, fields: questions.map((name) => `/${name}`) }],
};
/** What runs in the page, in a task of its own: what is done inside a command of the protocol is not counted. */
const mounts = {
  form: `new Promise((done) => setTimeout(() => {
    const form = document.createElement('amt-form');
    form.addEventListener('amt-ready', () => done(), { once: true });
    form.definition = ${JSON.stringify(definition)};
    document.body.replaceChildren(form);
  }))`,
  html: `new Promise((done) => setTimeout(() => {
    document.body.innerHTML = '<form novalidate><h1>${schema.title}</h1>' + ${JSON.stringify(questions)}
      .map((name) => '<p><label for="' + name + '">' + name + '</label><input id="' + name + '" required></p>')
      .join('') + '<button type="submit">Send</button></form>';
    document.forms[0].addEventListener('submit', (event) => {
      event.preventDefault();
      for (const input of event.target.querySelectorAll(':invalid')) input.parentElement.append('Please fill this in.');
    });
    done();
  }))`,
};

const { address, stop } = await serveFolder(join(root, 'packages/widget/dist/release'));
const browser = await chromium.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const results = [];
  for (let round = 0; round < rounds; round++)
    results.push({ html: await measure('html'), form: await measure('form') });
  const rows = Object.keys(results[0].html).map((name) => {
    const [html, form] = ['html', 'form'].map((way) => median(results.map((result) => result[way][name])));
    const ratio = median(results.map((result) => result.form[name] / result.html[name]));
    return [name, html.toFixed(1), form.toFixed(1), ratio.toFixed(2)];
  });
  console.log(`100 questions, medians of ${String(rounds)} rounds, milliseconds of CPU time of the page:\n`);
  console.log(markdownTable(['', 'plain HTML', '`<amt-form>`', 'ratio'], rows));
} finally {
  await browser.close();
  await stop();
}

/** What mounting, a key stroke and sending with nothing answered cost in a new page. */
async function measure(way) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${address}/release.json`);
  await page.evaluate((source) => import(source), `${address}/amtform.mjs`);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cost = async (act) => {
    const before = await cpuOf(session);
    await act();
    await page.waitForTimeout(300);
    return (await cpuOf(session)) - before;
  };
  const mount = await cost(() => page.evaluate(mounts[way]));
  await page.locator('input').nth(50).focus();
  await page.waitForTimeout(500);
  const typing = await cost(() => page.keyboard.type('abcdefghij', { delay: 50 }));
  const submit = await cost(() => page.locator('[type=submit]').click());
  await context.close();
  return { mount, 'key stroke': typing / 10, 'submit untouched': submit };
}

async function cpuOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return (valueOf('TaskDuration') - valueOf('DevToolsCommandDuration')) * 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? NaN;
}
