import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { allExamples, openExample } from './support/all-examples.js';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import type { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** Goes to each page that a form has with these answers. */
async function eachPage(form: FormOnPage, name: string, look: (id: string) => Promise<void>): Promise<void> {
  for (const { id } of exampleForm(name).definition.pages ?? [{ id: '' }]) if (await form.goTo(id)) await look(id);
}

for (const name of allExamples) {
  test(`In ${name} the focus changes nothing, and an answer neither the page nor the focus nor what stands before it (WCAG 3.2.1, 3.2.2).`, async (t) => {
    const page = await newPage(t, browser);
    const form = await openExample(page, name, server);
    await eachPage(form, name, async (id) => {
      const before = [page.url(), await form.title()];
      assert.deepEqual(await page.evaluate(changesOnFocus), [], id);
      assert.deepEqual(await page.evaluate(changesOnInput), [], id);
      assert.deepEqual([page.url(), await form.title()], before);
    });
  });

  test(`In ${name} nothing appears where the pointer rests, a press that ends elsewhere does nothing, and each page has the same buttons (WCAG 1.4.13, 2.5.2, 3.2.3, 3.2.4).`, async (t) => {
    const page = await newPage(t, browser);
    const form = await openExample(page, name, server);
    await form.setAnswers(exampleForm(name).answers);
    await eachPage(form, name, async (id) => {
      const before = await page.evaluate(everythingShown);
      for (const sort of ['.amt-button-primary', '.amt-option label', 'input', 'h2']) {
        const control = form.root.locator(`.amt-page ${sort}`).first();
        if (!(await control.isVisible())) continue;
        await control.hover({ force: true });
        await page.mouse.down();
        await page.mouse.move(1, 1);
        await page.mouse.up();
      }
      assert.equal(await page.evaluate(everythingShown), before, id);
      const buttons = await form.root.locator('.amt-page > :last-child > button').allInnerTexts();
      assert.match(buttons.join(' | '), /^(Weiter|Angaben prüfen|Jetzt absenden)( \| Zurück)?$/, id);
    });
    assert.equal(await form.root.locator('[title], [popover], [draggable="true"]').count(), 0);
  });
}

test('A phone may be turned at any time: page, answers and focus stay (WCAG 1.3.4).', async (t) => {
  const page = await newPage(t, browser, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const form = await openExample(page, 'hundesteuer', server);
  await form.root.locator('input').first().fill('Änne');
  await form.root.locator('input').nth(1).focus();
  const stands = async () => [
    await form.title(),
    await form.answers(),
    await page.evaluate(() => document.activeElement?.id),
  ];
  const before = await stands();
  for (const [width, height] of [
    [740, 360],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    assert.deepEqual(await form.sticksOut(), []);
    assert.deepEqual(await stands(), before);
  }
});

test('A form that was left open for a day is as it was, and can be sent (WCAG 2.2.1).', async (t) => {
  const page = await newPage(t, browser);
  await page.clock.install({ time: '2026-11-24T10:00:00+01:00' });
  const form = await openExample(page, 'hundesteuer', server);
  const { answers } = exampleForm('hundesteuer');
  await form.setAnswers(answers);
  await form.goTo('hunde');
  const title = await form.title();
  await page.clock.fastForward('31:00');
  await page.clock.fastForward('24:00:00');
  assert.equal(await form.title(), title);
  assert.deepEqual(await form.answers(), answers);
  while (!(await form.receipt.isVisible())) await form.goOn();
});

test('Each link of the review leads to its answer, from where one comes back, and nothing is lost (WCAG 3.3.4).', async (t) => {
  const page = await newPage(t, browser);
  const form = await openExample(page, 'hundesteuer', server);
  const { answers } = exampleForm('hundesteuer');
  await form.setAnswers(answers);
  while ((await form.root.locator('.amt-review a').count()) === 0) await form.goOn();
  const links = form.root.locator('.amt-review a');
  const count = await links.count();
  assert.ok(count > 10);
  for (let i = 0; i < count; i += 1) {
    const review = await form.title();
    await links.nth(i).press('Enter');
    await form.leave(review);
    assert.equal(await page.evaluate(() => document.activeElement?.closest('amt-form [data-at]') !== null), true);
    await form.goOn();
    assert.equal(await form.title(), review);
  }
  assert.deepEqual(await form.answers(), answers);
});

test('A wrong answer can be told from a right one without colours (WCAG 1.4.1).', async (t) => {
  const page = await newPage(t, browser, { forcedColors: 'active' });
  const form = await openExample(page, 'hundesteuer', server);
  const widths = async () =>
    form.root.locator('.amt-field').evaluateAll((fields) =>
      fields.map((field) => {
        const { borderInlineStartWidth } = getComputedStyle(field);
        const control = field.querySelector('input');
        return [
          parseFloat(borderInlineStartWidth),
          parseFloat(control ? getComputedStyle(control).borderTopWidth : '0'),
        ];
      }),
    );
  const right = await widths();
  await form.tryToGoOn();
  const wrong = await widths();
  const isMarked = await form.root
    .locator('.amt-field')
    .evaluateAll((fields) => fields.map((field) => field.querySelector('.amt-message') !== null));
  assert.ok(isMarked.includes(true));
  for (const [i, marked] of isMarked.entries()) {
    const grew = wrong[i]!.some((width, which) => width > right[i]![which]!);
    assert.equal(grew, marked, `field ${String(i)}`);
  }
});

/** Runs in the page: controls that something else than the focus changes at. */
function changesOnFocus(): string[] {
  const form = document.querySelector('amt-form .amt-page')!;
  const controls = form.querySelectorAll<HTMLElement>('input, select, textarea, button, summary, a[href]');
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility()) return [];
    const before = form.textContent;
    control.focus();
    return form.textContent === before && document.activeElement === control ? [] : [control.outerHTML.slice(0, 120)];
  });
}

/** Runs in the page: answers that lead elsewhere, take the focus away or change what stands before their question. */
async function changesOnInput(): Promise<string[]> {
  const form = document.querySelector('amt-form .amt-form')!;
  const passed = new Set<Element>();
  const found: string[] = [];
  const next = () =>
    [
      ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'input:is([type="radio"], [type="checkbox"]), select',
      ),
    ]
      .filter((control) => control.closest('.amt-page') && control.checkVisibility())
      .find((control) => !passed.has(control));
  const shownBefore = (control: Element) =>
    [...form.querySelectorAll('.amt-page .amt-label, .amt-page legend')]
      .filter((label) => label.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING)
      .map((label) => label.textContent)
      .join('|');
  for (let control = next(); control; control = next()) {
    passed.add(control);
    const before = shownBefore(control);
    control.focus();
    if (control.localName === 'select') {
      (control as HTMLSelectElement).selectedIndex = control.querySelectorAll('option').length - 1;
      control.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    } else control.click();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const words = control.outerHTML.slice(0, 100);
    if (document.activeElement !== control) found.push(`the focus left ${words}`);
    if (shownBefore(control) !== before) found.push(`something changed before ${words}`);
  }
  return found;
}

/** Runs in the page: what can be read and is entered on it. Below it the time stands when it was kept. */
function everythingShown(): string {
  const form = document.querySelector<HTMLElement>('amt-form .amt-page')!;
  const ticked = [...form.querySelectorAll('input')].map(({ checked, value }) => `${String(checked)} ${value}`);
  return [form.innerText, ...ticked].join('\n');
}
