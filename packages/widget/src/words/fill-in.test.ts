import { expect } from '@open-wc/testing';
import { fillIn } from './fill-in.js';

describe('The blanks of a sentence', () => {
  it('are filled in by name, as often as they stand there.', () => {
    expect(fillIn('Step {number} of {of}, {number}!', { number: 1, of: 3 })).to.equal('Step 1 of 3, 1!');
  });

  it('stay where nothing is known for them.', () => {
    expect(fillIn('{label} {other}', { label: 'Name' })).to.equal('Name {other}');
  });

  it('take what is filled in as it is: braces, dollar signs and names in a label mean nothing.', () => {
    expect(fillIn('“{label}” {limit}', { label: '{limit} $& $1', limit: 5 })).to.equal('“{limit} $& $1” 5');
  });
});
