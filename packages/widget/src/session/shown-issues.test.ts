import { expect } from '@open-wc/testing';
import type { Issue } from '@amtform/model';
import { ShownIssues } from './shown-issues.js';

function issueAt(pointer: string, code = 'required'): Issue {
  return { pointer, code, params: {}, severity: 'error', labels: [] };
}

const pointersOf = (shown: ShownIssues) => shown.all.map((issue) => issue.pointer);

describe('The issues that a person sees', () => {
  it('are none at first.', () => {
    expect(new ShownIssues().isEmpty).to.equal(true);
    expect(new ShownIssues().all).to.deep.equal([]);
  });

  it('are those of a page that was checked, in its order, and no others.', () => {
    const shown = new ShownIssues();
    shown.showAt('/c', issueAt('/c'));
    shown.show([issueAt('/b'), issueAt('/a')]);
    expect(pointersOf(shown)).to.deep.equal(['/b', '/a']);
    expect(shown.at('/b')?.code).to.equal('required');
    expect(shown.at('/c')).to.equal(undefined);
  });

  it('are those of a field that was left, beside the ones that are there.', () => {
    const shown = new ShownIssues();
    shown.show([issueAt('/a')]);
    shown.showAt('/b', issueAt('/b'));
    expect(pointersOf(shown)).to.deep.equal(['/a', '/b']);
    shown.showAt('/a', undefined);
    expect(pointersOf(shown)).to.deep.equal(['/b']);
  });

  it('stay the same objects while they say the same, so that nothing is rendered again.', () => {
    const shown = new ShownIssues();
    shown.show([issueAt('/a'), issueAt('/b')]);
    const [a, b] = shown.all;
    shown.show([issueAt('/a'), issueAt('/b', 'pattern')]);
    shown.showAt('/a', issueAt('/a'));
    expect(shown.at('/a')).to.equal(a);
    expect(shown.at('/b')).not.to.equal(b);
  });
});

describe('While somebody types,', () => {
  it('what is mended goes.', () => {
    const shown = new ShownIssues();
    shown.show([issueAt('/a'), issueAt('/b')]);
    shown.dropMended([issueAt('/b')], {});
    expect(pointersOf(shown)).to.deep.equal(['/b']);
  });

  it('what is newly wrong is not said, neither elsewhere nor in the same field.', () => {
    const shown = new ShownIssues();
    shown.show([issueAt('/a', 'required')]);
    shown.dropMended([issueAt('/a', 'pattern'), issueAt('/b')], {});
    expect(shown.isEmpty).to.equal(true);
  });
});

describe('What only the receiver found', () => {
  const answers = { chip: '123', dogs: [{ name: 'Rex' }] };

  it('stays while its answer stays, though no check here finds it.', () => {
    const shown = new ShownIssues();
    shown.showReceived([issueAt('/chip', 'taken')], answers);
    shown.dropMended([], { ...answers, name: 'Ada' });
    shown.showAt('/chip', undefined);
    expect(pointersOf(shown)).to.deep.equal(['/chip']);
  });

  it('goes when its answer changes or is taken away.', () => {
    for (const chip of ['1234', undefined]) {
      const shown = new ShownIssues();
      shown.showReceived([issueAt('/chip', 'taken')], answers);
      shown.dropMended([], chip === undefined ? {} : { chip });
      expect(shown.isEmpty).to.equal(true);
    }
  });

  it('goes when anything changes in the group that it is about.', () => {
    const shown = new ShownIssues();
    shown.showReceived([issueAt('/dogs/0')], answers);
    shown.dropMended([], { chip: '123', dogs: [{ name: 'Rexi' }] });
    expect(shown.isEmpty).to.equal(true);
  });

  it('can be about what was not answered.', () => {
    const shown = new ShownIssues();
    shown.showReceived([issueAt('/phone')], answers);
    shown.dropMended([], answers);
    expect(pointersOf(shown)).to.deep.equal(['/phone']);
    shown.dropMended([], { ...answers, phone: '030' });
    expect(shown.isEmpty).to.equal(true);
  });
});
