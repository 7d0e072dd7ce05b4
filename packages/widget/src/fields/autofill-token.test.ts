import { expect } from '@open-wc/testing';
import type { FieldNode } from '@amtform/model';
import { autofillToken } from './autofill-token.js';

/** The token of a field at a pointer, beside others of these names. */
const tokenAt = (pointer: string, siblings: readonly string[] = [], place = pointer) =>
  autofillToken({ pointer, place } as FieldNode, siblings);

describe('The token of autofill of a field (WCAG 1.3.5)', () => {
  it('follows from its name, in German and English, however it is written.', () => {
    const expected = {
      '/vorname': 'given-name',
      '/familyName': 'family-name',
      '/family-name': 'family-name',
      '/person/Nachname': 'family-name',
      '/anschrift/plz': 'postal-code',
      '/homeAddress/city': 'address-level2',
      '/kontakt/email': 'email',
      '/kontakt/telefon': 'tel',
      '/geburtsdatum': 'bday',
      '/land': 'country-name',
      '/firma': 'organization',
      '/grund': '',
    };
    for (const [pointer, token] of Object.entries(expected)) expect(tokenAt(pointer), pointer).to.equal(token);
  });

  it('is that of a whole line for a street alone, and none beside a house number, which the browser tells by the labels.', () => {
    expect(tokenAt('/anschrift/strasse', ['strasse', 'ort'])).to.equal('address-line1');
    expect(tokenAt('/anschrift/strasse', ['strasse', 'hausnummer'])).to.equal('');
    expect(tokenAt('/anschrift/hausnummer', ['strasse', 'hausnummer'])).to.equal('');
  });

  it('names the section of an address for bills or deliveries.', () => {
    expect(tokenAt('/rechnungsanschrift/ort')).to.equal('billing address-level2');
    expect(tokenAt('/shippingAddress/zip')).to.equal('shipping postal-code');
  });

  it('is none where the field is about somebody else: a child, a dog, an entry of a list.', () => {
    expect(tokenAt('/kind/vorname')).to.equal('');
    expect(tokenAt('/hund/name')).to.equal('');
    expect(tokenAt('/personen/0/vorname', [], '/personen/*/vorname')).to.equal('');
  });
});
