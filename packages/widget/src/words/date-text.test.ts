import { expect } from '@open-wc/testing';
import { dateText, timeText } from './date-text.js';
import { languages } from './languages.js';

const date = new Date('2027-01-05T00:00:00Z');

describe('A date', () => {
  it('is written as the language does.', () => {
    expect(dateText(date, 'de')).to.equal('5. Januar 2027');
    expect(dateText(date, 'en')).to.equal('5 January 2027');
    expect(dateText(date, 'tr')).to.equal('5 Ocak 2027');
    expect(dateText(date, 'uk')).to.contain('січня');
    expect(dateText(date, 'ar')).to.match(/5.*2027/);
  });

  it('is written in digits in a language that the browser does not know, and never with a foreign month.', () => {
    expect(dateText(date, 'qqq')).to.equal('05.01.2027');
    expect(dateText(date, 'hsb')).not.to.match(/Januar |January/);
  });

  it('has day and year in every language, also with the time of day.', () => {
    for (const language of languages) {
      expect(dateText(date, language), language).to.match(/0?5/).and.to.contain('2027');
      expect(timeText(new Date(2027, 0, 5, 14, 30), language), language).to.match(/(14|2|02)[:.]30/);
    }
  });
});
