import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { Attachment, NewSubmission } from '../src/store/stored-submission.js';
import type { Store } from '../src/store/store.js';

/** Opens a store at an address that belongs to the test; the second time it finds what the first one kept. */
export interface StoreUnderTest {
  /** An address where nothing is yet. */
  readonly newUrl: (test: TestContext) => Promise<string>;
  readonly open: (url: string) => Promise<Store>;
}

/** A submission to keep. */
export const exampleSubmission: NewSubmission = {
  id: 'K7MX-4P9R-2WTD',
  formId: 'dog',
  formVersion: '1.0.0',
  language: 'de',
  answers: '{"name":"Zoë \\u0000 C̆"}',
  receivedAt: '2026-03-01T12:00:00.000Z',
  attachments: [],
};

/** The response to it. */
export const exampleResponse = {
  key: 'key-1',
  submissionId: exampleSubmission.id,
  bodyHash: 'h',
  status: 201,
  body: '{"id":"K7MX-4P9R-2WTD"}',
};

function file(content: string, name = 'Paß.pdf'): Attachment {
  const bytes = new TextEncoder().encode(content);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { pointer: '/proof', name, type: 'application/pdf', size: bytes.length, hash, bytes };
}

/** What every store has to keep. */
export function storeContract(name: string, { newUrl, open }: StoreUnderTest): void {
  const promise = (sentence: string, check: (store: Store, url: string, t: TestContext) => Promise<void>) =>
    void test(`${name}: ${sentence}`, async (t) => {
      const url = await newUrl(t);
      const store = await open(url);
      t.after(() => store.close());
      await check(store, url, t);
    });
  const add = (store: Store, id: string, other: Partial<NewSubmission> = {}, key = id) =>
    store.add({ ...exampleSubmission, id, ...other }, { ...exampleResponse, submissionId: id, key });

  promise('What was added is there after closing and opening again, byte for byte.', async (store, url, t) => {
    const attachments = [file('one'), file('two', 'b.pdf')];
    assert.equal(await store.add({ ...exampleSubmission, attachments }, exampleResponse), 'added');
    await store.close();
    const again = await open(url);
    t.after(() => again.close());
    const { key, ...response } = exampleResponse;
    assert.deepEqual(await again.findResponse('dog', key), response);
    const notes = attachments.map(({ bytes: _, ...note }) => note);
    assert.deepEqual(await again.find(exampleSubmission.id), { ...exampleSubmission, attachments: notes });
    for (const attachment of attachments) {
      assert.deepEqual(await again.findAttachment(exampleSubmission.id, attachment.hash), attachment);
    }
  });

  promise('A key counts within its form only.', async (store) => {
    await add(store, 'A', {}, 'same');
    assert.equal(await store.findResponse('cat', 'same'), undefined);
    assert.equal(await add(store, 'B', { formId: 'cat' }, 'same'), 'added');
  });

  promise('A taken key or a taken id keeps nothing, not even half of it.', async (store) => {
    await add(store, 'A');
    assert.equal(await add(store, 'B', { attachments: [file('x')] }, 'A'), 'key-taken');
    assert.equal(await add(store, 'A', {}, 'other'), 'id-taken');
    assert.deepEqual(
      (await store.list({ limit: 10 })).map(({ id }) => id),
      ['A'],
    );
    assert.equal(await store.find('B'), undefined);
    assert.equal(await store.findResponse('dog', 'other'), undefined);
  });

  promise('Of twenty with one key that come at once, one is kept.', async (store) => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => add(store, `id-${index}`, {}, 'one')));
    assert.equal(results.filter((result) => result === 'added').length, 1);
    assert.equal(results.filter((result) => result === 'key-taken').length, 19);
    assert.equal((await store.list({ limit: 100 })).length, 1);
  });

  promise('A list is asked by form and time, and page by page.', async (store) => {
    for (const [id, formId, day] of [
      ['C', 'dog', 3],
      ['B', 'dog', 1],
      ['A', 'dog', 1],
      ['D', 'cat', 2],
    ] as const) {
      await add(store, id, { formId, receivedAt: `2026-03-0${day}T12:00:00.000Z` });
    }
    const ids = async (query: Partial<Parameters<Store['list']>[0]>) =>
      (await store.list({ limit: 10, ...query })).map(({ id }) => id).join('');
    assert.equal(await ids({}), 'ABDC');
    assert.equal(await ids({ formIds: ['dog'] }), 'ABC');
    assert.equal(await ids({ formIds: [] }), '');
    assert.equal(await ids({ from: '2026-03-02T00:00:00.000Z' }), 'DC');
    assert.equal(await ids({ before: '2026-03-02T00:00:00.000Z' }), 'AB');
    assert.equal(await ids({ limit: 2 }), 'AB');
    assert.equal(await ids({ after: { receivedAt: '2026-03-01T12:00:00.000Z', id: 'A' }, limit: 2 }), 'BD');
  });

  promise('A file that two submissions have stays until the last of them is deleted.', async (store) => {
    const attachments = [file('same')];
    await add(store, 'A', { attachments });
    await add(store, 'B', { attachments });
    const { hash } = attachments[0]!;
    assert.equal(await store.remove('A'), true);
    assert.equal(await store.remove('A'), false);
    assert.equal(await store.findAttachment('A', hash), undefined);
    assert.ok(await store.findAttachment('B', hash));
    await store.remove('B');
    assert.equal(await store.findAttachment('B', hash), undefined);
    assert.equal(await add(store, 'C', { attachments }), 'added');
  });

  promise('What is older than a time is deleted, and its response is still repeated.', async (store) => {
    await add(store, 'A', { receivedAt: '2026-01-01T00:00:00.000Z', attachments: [file('x')] });
    await add(store, 'B', { receivedAt: '2026-02-01T00:00:00.000Z' });
    assert.equal(await store.removeReceivedBefore('2026-02-01T00:00:00.000Z'), 1);
    assert.equal(await store.find('A'), undefined);
    assert.ok(await store.find('B'));
    assert.equal((await store.findResponse('dog', 'A'))?.submissionId, 'A');
    assert.equal(await add(store, 'Z', {}, 'A'), 'key-taken');
  });

  promise('Responses are forgotten when they are older than a time.', async (store) => {
    await add(store, 'A', { receivedAt: '2026-01-01T00:00:00.000Z' });
    await add(store, 'B', { receivedAt: '2026-02-01T00:00:00.000Z' });
    assert.equal(await store.forgetResponsesBefore('2026-02-01T00:00:00.000Z'), 1);
    assert.equal(await store.findResponse('dog', 'A'), undefined);
    assert.ok(await store.findResponse('dog', 'B'));
    assert.ok(await store.find('A'));
  });

  promise('Accesses are kept, and told the newest first.', async (store) => {
    const access = { at: '2026-03-01T12:00:00.000Z', who: 'Müller', action: 'read', subject: 'A', count: 1 } as const;
    await store.addAccess(access);
    await store.addAccess({ ...access, action: 'export', count: 12 });
    assert.deepEqual(await store.accesses(1), [{ ...access, action: 'export', count: 12 }]);
    assert.deepEqual((await store.accesses(5))[1], access);
  });

  promise('A closed store is unavailable in everything it does.', async (store) => {
    await store.close();
    const unavailable = { name: 'StoreUnavailable' };
    await assert.rejects(store.ping(), unavailable);
    await assert.rejects(store.findResponse('dog', 'key-1'), unavailable);
    await assert.rejects(add(store, 'A'), unavailable);
    await assert.rejects(store.list({ limit: 1 }), unavailable);
    await store.close();
  });
}
