/** Longer than the slowest machine needs to show something. */
const patience = 30_000;

/**
 * What the form designer works with around the stories, tried in a built Storybook: panel, toolbar, and what that does to
 * a form. Each check gets an empty page and throws where something does not work.
 */
const checks = {
  'the panel shows answers, issues and submission while somebody types': async (page, { address, id }) => {
    await page.goto(`${address}/index.html?path=/story/${id}&addonPanel=amtform/panel`);
    const text = 'So steht es im Formular';
    await page.frameLocator('iframe').locator('amt-form :is(input[type=text], textarea)').first().fill(text);
    const panel = page.locator('#storybook-panel-root');
    await panel.getByText(`"${text}"`).first().waitFor();
    for (const name of ['Answers', /^Issues: [1-9]/, 'Submission, as it would be sent'])
      await panel.getByRole('heading', { name }).waitFor();
  },
  'the toolbar changes language, theme, colours, width, place and medium of a form': async (page, { address, id }) => {
    await page.goto(`${address}/index.html?path=/story/${id}`);
    const frame = page.frameLocator('iframe');
    const choose = async (menu, name) => {
      await page.getByRole('button', { name: menu }).click();
      await page.getByRole('option', { name }).click();
    };
    await choose(/^Language /, /\(ar\)/);
    await frame.locator('amt-form[lang=ar]').waitFor();
    await choose(/^Theme /, 'High contrast');
    await frame.locator('link[data-theme=high-contrast]').waitFor({ state: 'attached' });
    await choose(/^Colours /, 'Dark');
    await frame.locator('amt-form[theme=dark]').waitFor();
    await choose(/^Width /, 'Narrow column');
    await frame.locator('[style*="300px"] > amt-form').waitFor();
    await choose(/^Where /, 'In a shadow root');
    await frame.locator('amt-form[isolation=shadow]').waitFor();
    await choose(/^Medium /, 'Paper');
    await frame.locator('[style*="190mm"] > amt-form[theme=light]').waitFor();
    await frame.locator('amt-form .amt-button').first().waitFor({ state: 'hidden' });
  },
};

/**
 * Tries the workbench with one story of a form that can be filled in. Prints each check, and returns how many there are
 * and how many failed.
 */
export async function checkWorkbench(browser, place) {
  let failed = 0;
  for (const [what, check] of Object.entries(checks)) {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
    context.setDefaultTimeout(patience);
    try {
      await check(await context.newPage(), place);
      console.log(`✔ ${what}`);
    } catch (error) {
      failed += 1;
      console.log(`✖ ${what}\n    ${error.message}`);
    }
    await context.close();
  }
  return { count: Object.keys(checks).length, failed };
}
