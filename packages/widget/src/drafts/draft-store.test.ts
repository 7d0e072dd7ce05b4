import { DraftError, DraftLocks, DraftStore, type StoredDraft } from '@amtform/submission';
import { expect } from '@open-wc/testing';
import { clearDrafts, putRecord, storedDrafts } from '../../testing/stored-drafts.js';
import { until } from '../../testing/until.js';

const draft: StoredDraft = {
  id: 'one',
  formId: 'dogs',
  formVersion: '1.0.0',
  savedAt: 1000,
  expiresAt: 5000,
  keep: 'device',
  answers: { name: 'Ada' },
  branches: { x: 1 },
  page: 'owner',
  questions: { '/name': 'Name' },
  withheld: [],
  seed: '',
};

const store = new DraftStore(indexedDB);

describe('The store of drafts', () => {
  beforeEach(clearDrafts);
  after(clearDrafts);

  it('gives back what it was given, newest first, and only of the form that is asked for.', async () => {
    const newer = { ...draft, id: 'two', savedAt: 2000 };
    await store.put(draft);
    await store.put(newer);
    await store.put({ ...draft, id: 'three', formId: 'cats' });
    expect(await store.find('dogs', 3000)).to.deep.equal({ drafts: [newer, draft], broken: 0 });
  });

  it('deletes what is out of date, of whatever form, before it shows anything.', async () => {
    await store.put(draft);
    await store.put({ ...draft, id: 'cat', formId: 'cats' });
    await store.put({ ...draft, id: 'two', expiresAt: 9000 });
    const { drafts } = await store.find('dogs', 5000);
    expect(drafts.map(({ id }) => id)).to.deep.equal(['two']);
    expect((await storedDrafts()).map(({ id }) => id)).to.deep.equal(['two']);
  });

  it('deletes a damaged record and tells of it; the others are still there.', async () => {
    await store.put(draft);
    await putRecord({ id: 'odd', formId: 'dogs', expiresAt: 9000, answers: 'lost' });
    expect(await store.find('dogs', 1000)).to.deep.equal({ drafts: [draft], broken: 1 });
    expect((await storedDrafts()).map(({ id }) => id)).to.deep.equal(['one']);
  });

  it('says that nothing can be kept where the browser has no storage or refuses it.', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    } as unknown as IDBFactory;
    for (const factory of [undefined, refusing]) {
      const error: unknown = await new DraftStore(factory).put(draft).catch((e: unknown) => e);
      expect(error).to.be.instanceOf(DraftError);
      expect((error as DraftError).fault).to.equal('unavailable');
    }
  });

  it('opens a new connection after another window deleted the database.', async () => {
    await store.put(draft);
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('amtform').onsuccess = () => {
        resolve();
      };
    });
    await store.put(draft);
    expect(await storedDrafts()).to.deep.equal([draft]);
  });
});

describe('The locks of drafts', () => {
  it('tell which drafts no window has open.', async () => {
    const [here, there] = [new DraftLocks(navigator.locks), new DraftLocks(navigator.locks)];
    const all = [{ id: 'a' }, { id: 'b' }];
    expect(await here.take('a')).to.equal(true);
    expect(await there.take('a')).to.equal(false);
    expect(await there.free(all)).to.deep.equal([{ id: 'b' }]);
    here.leave('a');
    await until(async () => (await there.free(all)).length === 2);
    expect(await there.take('a')).to.equal(true);
    there.leave('a');
  });

  it('count every draft as left behind where the browser has none.', async () => {
    const locks = new DraftLocks(undefined);
    expect(await locks.take('a')).to.equal(true);
    expect(await locks.free([{ id: 'a' }])).to.deep.equal([{ id: 'a' }]);
  });
});
