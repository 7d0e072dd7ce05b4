import type { Page } from 'playwright-core';

/** What went on behind a page. It grows while the page lives. */
export interface Watched {
  /** Errors and warnings on the console, and exceptions that nobody caught. */
  readonly complaints: string[];
  /** Addresses of all requests. */
  readonly requests: string[];
}

/** Notes what a page complains about and what it asks for. To be called before the page is loaded. */
export function watchPage(page: Page): Watched {
  const watched: Watched = { complaints: [], requests: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('request', (request) => watched.requests.push(request.url()));
  return watched;
}
