import { waitUntil } from '@open-wc/testing';

/** Waits until something is so. It may take as long as it takes on a busy machine: only what never comes fails. */
export function until(condition: () => unknown, message?: string): Promise<void> {
  return waitUntil(condition, message, { timeout: 10_000 });
}
