import { expect } from '@open-wc/testing';
import { listText } from './list-text.js';

const names = ['Telefon', 'E-Mail', 'Fax'];

describe('Several things as one text', () => {
  it('are joined as the language does.', () => {
    expect(listText(names, { language: 'de', or: true })).to.equal('Telefon, E-Mail oder Fax');
    expect(listText(names, { language: 'de', or: false })).to.equal('Telefon, E-Mail und Fax');
    expect(listText(names, { language: 'en', or: true })).to.match(/E-Mail,? or Fax$/);
  });

  it('are joined with the words of Upper Sorbian also where the browser does not know it.', () => {
    expect(listText(names, { language: 'hsb', or: true })).to.match(/ abo Fax$/);
    expect(listText(names, { language: 'hsb', or: false })).to.match(/ a Fax$/);
  });
});
