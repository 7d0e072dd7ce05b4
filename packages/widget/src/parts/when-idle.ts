/** Calls back once the browser has nothing else to do. WebKit has no `requestIdleCallback`. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 3000 });
  else setTimeout(act, 200);
}
