import { type FormDefinition, type Json, readDefinition } from '@amtform/model';
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations } from './axe-violations.js';
import { type Fault, FaultServer } from './fault-server.js';
import { FormOnPage } from './form-on-page.js';

const text = (title: string) => ({ type: 'string', title });

declare global {
  // What the page noted below.
  var heardWords: Set<string> | undefined;
}

/** Runs in the page: notes what a screen reader is given to say. */
function noteLiveRegions(): void {
  const heard = (globalThis.heardWords = new Set<string>());
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[role=status], [role=alert]')) heard.add(region.textContent.trim());
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** A form that asks little. */
export const usualDefinition = {
  id: 'fund',
  version: '1.0.0',
  language: 'de',
  title: 'Fund melden',
  authority: { name: 'Fundbüro', contact: '030 23125 100' },
  schema: {
    type: 'object',
    required: ['name'],
    properties: { name: text('Name'), note: text('Was haben Sie gefunden?') },
  },
  review: {},
  submission: { type: 'http', url: '/send' },
};

/** Answers to it. */
export const usualAnswers = { name: 'Ada Lovelace', note: 'Ein Regenschirm' };

/** The page of a town with a form, where scripts may be late or missing. */
export function townPage(attributes = '', script = '<script src="/amtform.js"></script>'): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Fund</title><main><h1>Stadt</h1><amt-form src="/form.json" ${attributes}>Fundbüro, Telefon 030 23125 100</amt-form></main>${script}</html>`;
}

/** Lets a server answer with the page, the form and what else a browser asks for. */
export function serveTown({ answers }: FaultServer, definition: FormDefinition, page = townPage()): void {
  const html = (text: string) => (response: ServerResponse) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(text);
  answers['/'] ??= html(page);
  answers['/form.json'] ??= (response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(definition));
  answers['/favicon.ico'] = (response) => response.writeHead(204).end();
  answers['/login'] = html('<h1>Login</h1>');
}

/** What differs from the usual form on the usual page. */
export interface Staging {
  readonly definition?: object;
  readonly page?: string;
  /** What is done to the page before it is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly receiver?: Parameters<typeof FaultServer.start>[1];
}

/** A town, a receiver, faults between them, and somebody with a browser. */
export class FaultStage {
  readonly server: FaultServer;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly form: FormOnPage;
  readonly definition: FormDefinition;
  readonly #errors: string[] = [];

  private constructor(server: FaultServer, page: Page, definition: FormDefinition) {
    this.server = server;
    this.page = page;
    this.context = page.context();
    this.definition = definition;
    this.form = new FormOnPage(page);
    page.on('pageerror', (error) => this.#errors.push(String(error)));
  }

  /** Opens the page; everything ends with the test. */
  static async open(t: TestContext, browser: Browser, staging: Staging = {}): Promise<FaultStage> {
    const definition = readDefinition(staging.definition ?? usualDefinition);
    const server = await FaultServer.start(definition, staging.receiver);
    serveTown(server, definition, staging.page);
    const context = await browser.newContext();
    t.after(async () => {
      await context.close();
      await server.remove();
    });
    context.setDefaultTimeout(15_000);
    const stage = new FaultStage(server, await context.newPage(), definition);
    await stage.page.addInitScript(noteLiveRegions);
    await staging.before?.(stage.page);
    await stage.page.goto(server.url('/'));
    return stage;
  }

  /** The form with answers, where all that is left is to send them. */
  async filled(answers: Json = usualAnswers): Promise<this> {
    await this.form.ready();
    await this.form.setAnswers(answers);
    if (this.definition.review) await this.form.goOn();
    return this;
  }

  /** Presses the button and waits for the end, after these faults. */
  async send(...faults: readonly Fault[]): Promise<void> {
    this.server.faults.push(...faults);
    await this.form.root
      .locator('[data-failure]')
      .evaluateAll((old) => old.forEach((each) => each.toggleAttribute('data-old', true)));
    await this.form.next.click();
    await this.ended();
  }

  /** Sends where the same happens to each try. */
  async sendInVain(fault: Fault): Promise<void> {
    // Browsers repeat a request by themselves where a connection that was used before breaks.
    await this.send(...Array.from({ length: 12 }, () => fault));
    this.server.faults.length = 0;
  }

  /** Waits for the end of the sending as somebody does who does not like to wait. */
  async ended(): Promise<void> {
    const { root } = this.form;
    const now = root.locator('[data-now]');
    const end = root.locator('[data-failure]:not([data-old]), .amt-reference, amt-error-summary li');
    for (;;) {
      await now.or(end).first().waitFor();
      if ((await end.count()) > 0) return;
      // It may be gone already: then the next try has begun by itself.
      await now.click({ timeout: 1000 }).catch(() => undefined);
    }
  }

  /** What the person reads about the sending, in one line. */
  async said(): Promise<string> {
    const words = await this.form.root.locator('[role=status], [data-failure]').allInnerTexts();
    return words.join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Everything that stood in a live region so far. */
  async heard(): Promise<string> {
    return this.page.evaluate(() => [...(globalThis.heardWords ?? [])].join(' '));
  }

  get keys(): readonly (string | undefined)[] {
    return this.server.posts.map(({ key }) => key);
  }

  /** Nothing is lost and nothing there twice: exactly these answers are stored. */
  async stored(...expected: readonly Json[]): Promise<void> {
    assert.deepEqual(
      (await this.server.stored()).map(({ answers }) => answers),
      expected,
    );
  }

  /** What holds whatever happened. */
  async check(): Promise<void> {
    const { form, page } = this;
    assert.deepEqual(this.#errors, [], 'errors that nobody caught');
    if (await form.receipt.isVisible()) {
      const ids = (await this.server.stored()).map(({ id }) => id);
      assert.ok(ids.includes(await form.receipt.innerText()), 'a receipt that the receiver did not give');
    } else {
      assert.doesNotMatch(await page.locator('main').innerText(), /angekommen\.?$/m, 'success without a receipt');
    }
    assert.deepEqual(await axeViolations(page), []);
  }
}
