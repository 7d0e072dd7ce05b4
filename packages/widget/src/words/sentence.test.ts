import { expect } from '@open-wc/testing';
import { sentenceOf } from './sentence.js';

const formIn = (language: string, number: number) =>
  sentenceOf({ one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }, { number, language });

describe('A sentence with a number', () => {
  it('has the form that the language has for that number.', () => {
    expect([1, 2, 5].map((n) => formIn('de', n))).to.deep.equal(['one', 'other', 'other']);
    expect([1, 2, 5, 21, 22, 11].map((n) => formIn('uk', n))).to.deep.equal([
      'one',
      'few',
      'many',
      'one',
      'few',
      'many',
    ]);
    expect([1, 2, 3, 11, 100].map((n) => formIn('ar', n))).to.deep.equal(['one', 'two', 'few', 'many', 'other']);
  });

  it('has the forms of Upper Sorbian also in a browser that does not know it.', () => {
    expect([1, 2, 3, 4, 5, 101].map((n) => formIn('hsb', n))).to.deep.equal([
      'one',
      'two',
      'few',
      'few',
      'other',
      'one',
    ]);
  });

  it('has its general form where there is no other.', () => {
    expect(sentenceOf({ other: 'many' }, { number: 1, language: 'de' })).to.equal('many');
    expect(sentenceOf('always', { number: 1, language: 'de' })).to.equal('always');
  });
});
