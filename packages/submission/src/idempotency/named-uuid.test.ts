import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedUuid } from './named-uuid.js';

/** Runs something as on a page that came over plain http. */
async function withoutSubtle<T>(run: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    return await run();
  } finally {
    Object.defineProperty(globalThis, 'crypto', own);
  }
}

const pages = [
  ['over https', <T>(run: () => Promise<T>) => run()],
  ['over plain http', withoutSubtle],
] as const;

for (const [page, on] of pages) {
  test(`On a page that came ${page}, a name has one UUID of version 8.`, () =>
    on(async () => {
      assert.match(await namedUuid('s', 'a'), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(await namedUuid('s', 'a'), await namedUuid('s', 'a'));
    }));

  test(`On a page that came ${page}, neither texts nor seeds share a UUID.`, () =>
    on(async () => {
      const uuids = new Set<string>();
      for (let count = 0; count < 500; count += 1) {
        uuids.add(await namedUuid('seed', `{"a":${count}}`));
        uuids.add(await namedUuid(`seed${count}`, '{}'));
      }
      assert.equal(uuids.size, 1000);
    }));
}
