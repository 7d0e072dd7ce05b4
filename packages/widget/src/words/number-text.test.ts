import { expect } from '@open-wc/testing';
import { numberText } from './number-text.js';

describe('A number that is read', () => {
  it('is grouped as the language does it, from five digits on.', () => {
    expect(numberText(1234567.5, 'de')).to.equal('1.234.567,5');
    expect(numberText(12_500, 'en')).to.equal('12,500');
  });

  it('of four digits stays together: it may be a year.', () => {
    expect(numberText(2026, 'de')).to.equal('2026');
    expect(numberText(-1500, 'de')).to.equal('-1500');
  });

  it('keeps each decimal.', () => {
    expect(numberText(0.000125, 'de')).to.equal('0,000125');
  });
});
