import type { Page } from 'playwright-core';

/** An event of a form as the host page hears it. */
export interface HeardEvent {
  readonly type: string;
  /** `detail.reason`, where there is one. */
  readonly reason: string | undefined;
  /** `detail.error.message`, where there is one. */
  readonly message: string | undefined;
}

declare global {
  // What the page noted below.
  var heardEvents: HeardEvent[] | undefined;
}

/** Lets a page listen to events of its forms, as a host page does. To be called before the page is loaded. */
export async function listenForEvents(page: Page, ...types: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const heard: HeardEvent[] = (globalThis.heardEvents = []);
    for (const type of names) {
      document.addEventListener(type, (event) => {
        const { reason, error } = (event as CustomEvent<{ reason?: string; error?: Error }>).detail;
        heard.push({ type, reason, message: error?.message });
      });
    }
  }, types);
}

/** What a page has heard so far. */
export async function heardEvents(page: Page): Promise<readonly HeardEvent[]> {
  return page.evaluate(() => globalThis.heardEvents ?? []);
}
