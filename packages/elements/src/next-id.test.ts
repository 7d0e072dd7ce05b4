import { expect } from '@open-wc/testing';
import { nextId } from './next-id.js';

describe('nextId', () => {
  it('gives no id twice, also to a second copy of the script', async () => {
    const address = new URL('next-id.ts?copy', import.meta.url).href;
    const copy = (await import(address)) as { nextId: typeof nextId };
    expect(copy.nextId).not.to.equal(nextId);
    const ids = [nextId(), copy.nextId(), nextId(), copy.nextId()];
    expect(new Set(ids).size).to.equal(4);
  });

  it('gives no id that the page has', () => {
    const next = Number(nextId().slice('amt-'.length)) + 1;
    const link = document.createElement('a');
    link.id = `amt-${String(next)}`;
    document.body.append(link);
    expect(nextId()).to.equal(`amt-${String(next + 1)}`);
    link.remove();
  });
});
