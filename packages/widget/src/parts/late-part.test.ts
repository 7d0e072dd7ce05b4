import { expect } from '@open-wc/testing';
import { LatePart } from './late-part.js';

/** A part on a network that can be cut. */
class FarPart {
  isReachable = true;
  loadings = 0;
  readonly part = new LatePart(() => {
    this.loadings++;
    return this.isReachable ? Promise.resolve({ name: 'review' }) : Promise.reject(new TypeError('Failed to fetch'));
  });
}

describe('A part that loads later', () => {
  it('is loaded once, however often it is asked for.', async () => {
    const far = new FarPart();
    expect(far.part.loaded).to.equal(undefined);
    expect(await Promise.all([far.part.load(), far.part.load()])).to.deep.equal([true, true]);
    expect(await far.part.load()).to.equal(true);
    expect(far.loadings).to.equal(1);
    expect(far.part.loaded).to.deep.equal({ name: 'review' });
  });

  it('tells that it could not be loaded, and is there after another try.', async () => {
    const far = new FarPart();
    far.isReachable = false;
    expect(await far.part.load()).to.equal(false);
    expect(far.part.hasFailed).to.equal(true);
    far.isReachable = true;
    const again = far.part.load();
    expect(far.part.hasFailed, 'while it is tried again').to.equal(false);
    expect(await again).to.equal(true);
    expect(far.loadings).to.equal(2);
  });
});
