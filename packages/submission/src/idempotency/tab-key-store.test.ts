import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { TabKeyStore } from './tab-key-store.js';

/** Gives the test a session storage. */
function withStorage(t: TestContext, storage: () => unknown): void {
  Object.defineProperty(globalThis, 'sessionStorage', { get: storage, configurable: true });
  t.after(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));
}

/** Behaves like a `Storage` that is full from the start. */
const full = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => undefined,
};
const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

const places: readonly (readonly [string, () => unknown])[] = [
  ['is missing', () => undefined],
  ['is denied', denied],
  ['is full', () => full],
];
for (const [trouble, storage] of places) {
  test(`Where the storage of the tab ${trouble}, texts are kept as long as the page lives.`, async (t) => {
    withStorage(t, storage);
    const store = new TabKeyStore();
    await store.write('a', '1');
    assert.equal(await store.read('a'), '1');
    await store.remove('a');
    assert.equal(await store.read('a'), undefined);
  });
}
