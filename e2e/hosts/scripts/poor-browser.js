// What a page without https, a private window or a strict browser takes away.
(() => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(window, name, { get: refuse, configurable: true });
  }
  for (const name of ['randomUUID', 'subtle']) {
    Object.defineProperty(Crypto.prototype, name, { value: undefined, configurable: true });
  }
  for (const name of ['locks', 'clipboard', 'serviceWorker', 'share', 'connection', 'userAgentData']) {
    Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
  }
  for (const name of ['requestIdleCallback', 'BroadcastChannel', 'scheduler', 'structuredClone', 'ResizeObserver']) {
    Object.defineProperty(window, name, { value: undefined, configurable: true });
  }
})();
