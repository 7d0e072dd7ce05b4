import { expect } from '@open-wc/testing';
import { defineElements } from './define.js';
import { TextField } from './fields/text-field.js';

describe('defineElements', () => {
  it('is what registers: importing the classes changes nothing in the page', () => {
    expect(customElements.get('amt-text-field')).to.be.undefined;
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('leaves names alone that are taken, and can be called again', () => {
    class Other extends HTMLElement {}
    customElements.define('amt-date-field', Other);
    defineElements();
    defineElements();
    expect(customElements.get('amt-date-field')).to.equal(Other);
    expect(customElements.get('amt-text-field')).to.equal(TextField);
  });
});
