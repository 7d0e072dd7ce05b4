import { expect } from '@open-wc/testing';
import { numberCodec } from './number-codec.js';

const german = numberCodec('de');
const english = numberCodec('en');

/** A linear congruential generator (Numerical Recipes): the same numbers in each run. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('A number is read as its language writes it:', () => {
  const readings: [language: string, text: string, number: number][] = [
    ['de', '12', 12],
    ['de', '1234,5', 1234.5],
    ['de', '1.234,50', 1234.5],
    ['de', '1.234.567', 1234567],
    ['de', '-1.234,5', -1234.5],
    ['de', '−3', -3],
    ['de', '+7', 7],
    ['de', '+1.234', 1234],
    ['de', ' 42 ', 42],
    ['de', '1 234 567,5', 1234567.5],
    ['de', '1\u202f234', 1234],
    ['de', '1’234', 1234],
    ['de', ',5', 0.5],
    ['de', '5,', 5],
    ['de', '007', 7],
    ['en', '1234.5', 1234.5],
    ['en', '1,234.50', 1234.5],
    ['en', '1,234,567', 1234567],
    ['en', '.5', 0.5],
    ['de-AT', '1.234', 1234],
    ['de-AT', '12,5', 12.5],
    ['de-CH', '12.5', 12.5],
    ['de-CH', '1’234.5', 1234.5],
  ];
  for (const [language, text, number] of readings) {
    it(`“${text}” in ${language} is ${number}.`, () => expect(numberCodec(language).read(text)).to.equal(number));
  }
});

describe('The decimal mark of the other language is understood where it cannot group:', () => {
  const readings: [language: string, text: string, number: number][] = [
    ['de', '1.5', 1.5],
    ['de', '1.50', 1.5],
    ['de', '12.3456', 12.3456],
    ['de', '.5', 0.5],
    ['de', '0.500', 0.5],
    ['de', '-0.125', -0.125],
    ['de', '1234.567', 1234.567],
    ['en', '1,5', 1.5],
    ['en', '0,500', 0.5],
    ['en', '1234,567', 1234.567],
    ['de-CH', '12,5', 12.5],
  ];
  for (const [language, text, number] of readings) {
    it(`“${text}” in ${language} is ${number}.`, () => expect(numberCodec(language).read(text)).to.equal(number));
  }

  it('three digits after a mark that groups are thousands.', () => {
    expect(german.read('1.500')).to.equal(1500);
    expect(english.read('1,500')).to.equal(1500);
  });
});

describe('What is no number, or more than a number can hold,', () => {
  const texts = ['zwölf', '12 Euro', '1e5', '0x10', '1.2.3', '1,2,3', '12.34.567', '1.234.56', '-', ',', '1-2', '--1'];
  for (const text of texts) {
    it(`stays as it was typed: “${text}”.`, () => expect(german.read(text)).to.equal(text));
  }

  it('stays as it was typed where digits would be lost: 2^53 and beyond, account numbers, long fractions.', () => {
    const long = ['9007199254740992', '9007199254740993', '12345678901234567890', '0,12345678901234567'];
    expect(long.map((text) => german.read(text))).to.deep.equal(long);
  });

  it('is read up to fifteen digits, which a number always holds, zeros before them not counted.', () => {
    expect(german.read('999999999999999')).to.equal(999999999999999);
    expect(german.read('000999999999999999')).to.equal(999999999999999);
    expect(german.read('0,000000000000001')).to.equal(1e-15);
  });

  it('is written back as it was typed.', () => {
    expect(german.write('zwölf')).to.equal('zwölf');
    expect(german.write('9007199254740993')).to.equal('9007199254740993');
  });

  it('is no answer where it is blank.', () => {
    expect(german.read('')).to.equal(undefined);
    expect(german.read(' \u00a0')).to.equal(undefined);
  });
});

describe('A number is written', () => {
  it('with the mark of its language and without groups, so that it can be edited.', () => {
    expect(german.write(1234567.5)).to.equal('1234567,5');
    expect(english.write(1234567.5)).to.equal('1234567.5');
  });

  it('so that it is read as the same number, whatever its size and sign, in each language.', () => {
    const below = randomNumbers(20261123);
    for (let i = 0; i < 2000; i++) {
      const digits = 1 + below(15);
      const whole = Array.from({ length: digits }, () => below(10)).join('');
      const number = Number(`${below(2) ? '-' : ''}${whole}e-${below(digits + 1)}`) + 0;
      for (const language of ['de', 'en', 'de-AT', 'de-CH', 'en-GB']) {
        const codec = numberCodec(language);
        expect(codec.read(codec.write(number)), `${number} in ${language}: ${codec.write(number)}`).to.equal(
          number + 0,
        );
      }
    }
  });

  it('by the same codec each time, so that a field is not rendered again.', () => {
    expect(numberCodec('de')).to.equal(german);
  });
});

describe('Digits of an Arabic keyboard', () => {
  it('are read as numbers, with their own marks, and written as the form writes them.', () => {
    for (const language of ['ar', 'de', 'en']) {
      expect(numberCodec(language).read('١٢'), language).to.equal(12);
      expect(numberCodec(language).read('١٬٢٣٤٫٥'), language).to.equal(1234.5);
    }
    expect(numberCodec('ar').write(1234.5)).to.equal('1234.5');
  });

  it('that make no number stay as they were typed.', () => {
    expect(numberCodec('ar').read('١٢ سم')).to.equal('١٢ سم');
  });
});
