import { expect } from '@open-wc/testing';
import { intlLocale, isKnown } from './intl-locale.js';

describe('The locale of a language', () => {
  it('is the language itself, with the country that somebody named.', () => {
    expect(['de', 'de-CH', 'en-US', 'uk', 'tr'].map(intlLocale)).to.deep.equal(['de', 'de-CH', 'en-US', 'uk', 'tr']);
  });

  it('is British for English without a country: day, month, year.', () => {
    expect(intlLocale('en')).to.equal('en-GB');
  });

  it('has the digits of the office in Arabic.', () => {
    expect(new Intl.NumberFormat(intlLocale('ar')).format(1234.5)).to.equal('1,234.5');
    expect(new Intl.NumberFormat(intlLocale('ar-SY')).format(12)).to.equal('12');
  });

  it('writes the numbers of a language that the browser does not know as in German.', () => {
    expect(isKnown('qqq')).to.equal(false);
    expect(intlLocale('qqq')).to.equal('de');
    expect(new Intl.NumberFormat(intlLocale('hsb')).format(1234.5)).to.equal('1.234,5');
  });
});
