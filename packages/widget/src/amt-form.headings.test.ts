import { expect } from '@open-wc/testing';
import { mountForm, pressNext, screenOf, settled } from '../testing/mount-form.js';
import './index.js';

const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    properties: { owner: { type: 'object', title: 'Person', properties: { name: { type: 'string', title: 'Name' } } } },
  },
  pages: [{ id: 'person', title: 'Über Sie', fields: ['/owner'] }],
  review: { declaration: 'Alles stimmt.' },
};

const headings = (screen: Element) => [...screen.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => h.localName);

describe('The headings of a form', () => {
  for (const [level, expected] of [
    ['', ['h2', 'h3', 'h4', 'h3']],
    ['1', ['h1', 'h2', 'h3', 'h2']],
    ['4', ['h4', 'h5', 'h6', 'h5']],
    ['nonsense', ['h2', 'h3', 'h4', 'h3']],
  ] as const) {
    it(`begin at the level that the page gave with heading-level (“${level}”), without a jump.`, async () => {
      const form = await mountForm(definition, { answers: { owner: { name: 'Ada' } } });
      if (level) form.setAttribute('heading-level', level);
      await settled(form);
      expect(headings(screenOf(form))).to.deep.equal([expected[0]]);
      await pressNext(form);
      expect(headings(screenOf(form))).to.deep.equal(expected);
    });
  }
});
