import { expect } from '@open-wc/testing';
import { joinDate, splitDate, spreadDate, wrongPart } from './date-parts.js';

const parts = (day: string, month: string, year: string) => ({ day, month, year });

describe('joinDate', () => {
  it('makes an ISO date of a real one', () => {
    expect(joinDate(parts('9', '2', '2020'))).to.equal('2020-02-09');
    expect(joinDate(parts('09', '02', '2020'))).to.equal('2020-02-09');
    expect(joinDate(parts('29', '2', '2000'))).to.equal('2000-02-29');
    expect(joinDate(parts('29', '2', '0004'))).to.equal('0004-02-29');
  });

  it('joins what was typed when it is no date', () => {
    expect(joinDate(parts('31', '2', '2020'))).to.equal('2020-2-31');
    expect(joinDate(parts('29', '2', '1900'))).to.equal('1900-2-29');
    expect(joinDate(parts('5', '', ''))).to.equal('--5');
    expect(joinDate(parts('5', 'Mai', '2020'))).to.equal('2020-Mai-5');
    expect(joinDate(parts('5', '5', '20'))).to.equal('20-5-5');
    expect(joinDate(parts('0', '5', '2020'))).to.equal('2020-5-0');
  });

  it('makes no answer of nothing', () => {
    expect(joinDate(parts('', '', ''))).to.be.undefined;
  });
});

describe('splitDate', () => {
  it('gives back what was joined', () => {
    for (const typed of [parts('5', '', ''), parts('', '2', ''), parts('', '', '19'), parts('31', '2', '2020')]) {
      expect(splitDate(joinDate(typed))).to.deep.equal(typed);
    }
    expect(splitDate(undefined)).to.deep.equal(parts('', '', ''));
  });
});

describe('spreadDate', () => {
  it('reads a whole date in the ways in which people write and programs copy it', () => {
    for (const text of ['31.12.2020', ' 31. 12. 2020 ', '31/12/2020', '31-12-2020', '2020-12-31']) {
      expect(spreadDate(text), text).to.deep.equal(parts('31', '12', '2020'));
    }
  });

  it('leaves alone what is no whole date yet', () => {
    for (const text of ['31', '31.12', '31.12.20', '2020-12-3', '311220', '31.12.20205']) {
      expect(spreadDate(text), text).to.be.undefined;
    }
  });
});

describe('wrongPart', () => {
  it('names the first part that is missing or impossible', () => {
    expect(wrongPart(parts('', '2', '2020'))).to.equal('day');
    expect(wrongPart(parts('32', '2', '2020'))).to.equal('day');
    expect(wrongPart(parts('3', '2.', '2020'))).to.equal('month');
    expect(wrongPart(parts('3', '2', '02020'))).to.equal('year');
    expect(wrongPart(parts('30', '2', '2020'))).to.equal('day');
    expect(wrongPart(parts('29', '2', '2020'))).to.be.undefined;
  });
});
