import type { Json } from '@amtform/model';
import type { AmtForm } from '@amtform/widget';
import type { Locator, Page } from 'playwright-core';

/** A form as it stands on a page, wherever it renders. */
export class FormOnPage {
  /** The `<amt-form>`. */
  readonly root: Locator;
  /** The button that leads on: Continue, Check, Send. */
  readonly next: Locator;
  /** The button that leads back. */
  readonly back: Locator;
  /** What says that sending failed. */
  readonly failure: Locator;
  /** The reference on the receipt. */
  readonly receipt: Locator;
  readonly #content: Locator;
  readonly #title: Locator;
  readonly #summary: Locator;

  /** @param index which of the forms of the page */
  constructor(page: Page, index = 0) {
    this.root = page.locator('amt-form').nth(index);
    this.next = this.root.locator('.amt-button-primary');
    this.back = this.root.getByRole('button', { name: 'Zurück', exact: true });
    this.failure = this.root.locator('[data-failure]');
    this.receipt = this.root.locator('.amt-reference');
    this.#content = this.root.locator('.amt-form');
    this.#title = this.root.locator('.amt-title');
    this.#summary = this.root.locator('amt-error-summary');
  }

  /** Waits until the form is there. */
  async ready(): Promise<this> {
    await this.#title.waitFor();
    return this;
  }

  /** The heading of the page that stands there. */
  async title(): Promise<string> {
    return this.#title.innerText();
  }

  /** Waits for the page with a heading. */
  async arriveAt(title: string): Promise<void> {
    await this.#title.filter({ hasText: title }).waitFor();
  }

  /** Uses the button that leads on, and waits until another page stands there. */
  async goOn(): Promise<void> {
    const title = await this.title();
    await this.next.press('Enter');
    await this.leave(title);
  }

  /** Uses the button that leads on, and waits for what comes of it: messages, or another page. */
  async tryToGoOn(): Promise<void> {
    const title = await this.title();
    await this.next.press('Enter');
    await this.#summary.or(this.#otherThan(title)).first().waitFor();
  }

  /** Waits until the page with a heading is gone. */
  async leave(title: string): Promise<void> {
    await this.#otherThan(title).waitFor();
  }

  /** A heading, unless it is this one as a whole: another one may have it in it. */
  #otherThan(title: string): Locator {
    return this.root.locator(`.amt-title:not(:text-is(${JSON.stringify(title)}))`);
  }

  /** The elements of a question, group or list, by JSON Pointer. */
  at(pointer: string): Locator {
    return this.root.locator(`[data-at="${pointer}"]`);
  }

  /** The sentences at a question, as they are read aloud. */
  async messagesAt(pointer: string): Promise<readonly string[]> {
    const messages = await this.at(pointer).locator('.amt-message').allTextContents();
    return messages.map((message) => message.replace(/\s+/g, ' ').trim());
  }

  /** The lines of the error summary. */
  async summary(): Promise<readonly string[]> {
    return this.#summary.locator('li').allInnerTexts();
  }

  async summaryHeading(): Promise<string> {
    return this.#summary.locator('h2').innerText();
  }

  /** Everything that can be read in the form, line by line. */
  async lines(): Promise<readonly string[]> {
    const text = await this.#content.innerText();
    return text.split('\n').flatMap((line) => line.trim() || []);
  }

  /** Width and height of all that stands in the form, in whole pixels. */
  async sizes(): Promise<readonly string[]> {
    return this.#content.locator('*').evaluateAll((elements) =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.localName} ${Math.round(width)} × ${Math.round(height)}`;
      }),
    );
  }

  /** What of the form stands out of the window at the side, or is cut off there. */
  async sticksOut(): Promise<readonly string[]> {
    return this.#content.evaluate((content) => {
      const width = document.documentElement.clientWidth;
      const found: string[] = [];
      if (document.documentElement.scrollWidth > width) found.push('the page can be scrolled sideways');
      for (const element of content.querySelectorAll('*')) {
        const { left, right } = element.getBoundingClientRect();
        if (Math.round(left) < 0 || Math.round(right) > width) found.push(element.outerHTML.slice(0, 120));
      }
      return found;
    });
  }

  /** Replaces all answers by others, as a host page may. */
  async setAnswers(answers: unknown): Promise<void> {
    await this.root.evaluate((form: AmtForm, given) => {
      form.answers = given as Json;
    }, answers);
  }

  async answers(): Promise<Json> {
    return this.root.evaluate((form: AmtForm) => form.answers);
  }

  /** Goes to a page by its id, whatever is wrong on this one; false where the form has no such page now. */
  async goTo(id: string): Promise<boolean> {
    const isThere = await this.root.evaluate((form: AmtForm, to) => form.goTo(to), id);
    await this.ready();
    return isThere;
  }
}
