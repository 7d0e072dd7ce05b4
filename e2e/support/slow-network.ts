import type { Page } from 'playwright-core';

/** A page of Chromium on a network like 2G: 400 ms, 20 kB a second. Resolves to what ends that. */
export async function slowNetwork(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const emulate = (latency: number, throughput: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  await session.send('Network.enable');
  await emulate(400, 20_000);
  return () => emulate(0, -1);
}
