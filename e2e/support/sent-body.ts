import type { Page } from 'playwright-core';

/** The bytes of the next submission that a page sends. To be called before it is sent. */
export async function sentBody(page: Page): Promise<Buffer> {
  const request = await page.waitForRequest((sent) => sent.method() === 'POST', { timeout: 0 });
  return request.postDataBuffer() ?? Buffer.alloc(0);
}
