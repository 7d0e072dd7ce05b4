import { expect } from '@open-wc/testing';
import { asciiDigits } from './ascii-digits.js';

describe('Digits of other scripts', () => {
  it('are those that an Arabic or a Persian keyboard types.', () => {
    expect(asciiDigits('٠١٢٣٤٥٦٧٨٩')).to.equal('0123456789');
    expect(asciiDigits('۰۱۲۳۴۵۶۷۸۹')).to.equal('0123456789');
  });

  it('leave everything else as it is.', () => {
    expect(asciiDigits('رقم ٣، Nr. 4')).to.equal('رقم 3، Nr. 4');
  });
});
