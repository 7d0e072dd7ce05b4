import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../index.js';
import { mountForm, settled } from '../../testing/mount-form.js';
import { takeOver } from './take-over.js';

const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund',
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'Name' },
      size: { type: 'number', title: 'Größe' },
      bites: { type: 'boolean', title: 'Beißt er?' },
      marks: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] }, title: 'Merkmale' },
      number: { enum: [1, 2], title: 'Nummer' },
      dogs: { type: 'array', items: { type: 'object', properties: { age: { type: 'integer', title: 'Alter' } } } },
    },
    if: { required: ['bites'], properties: { bites: { const: true } } },
    then: { properties: { times: { type: 'integer', title: 'Wie oft?' } } },
  },
};

describe('What was typed into the form without scripts', () => {
  it('becomes the answers that the form asks for, those behind other answers too', async () => {
    const form = await mountForm(definition);
    takeOver(
      form.model!,
      [
        ['/name', '1'],
        ['/size', '1,5'],
        ['/bites', 'true'],
        ['/times', '3'],
        ['/marks', 'b'],
        ['/number', '2'],
        ['/dogs/2/age', '7'],
      ],
      'de',
    );
    expect(form.answers).to.deep.equal({
      name: '1',
      size: 1.5,
      bites: true,
      times: 3,
      marks: ['b'],
      number: 2,
      dogs: [{ age: 7 }],
    });
  });

  it('comes to answers that were there, and wins', async () => {
    const form = await mountForm(definition, { answers: { name: 'Bello', size: 2 } });
    takeOver(form.model!, [['/name', 'Waldi']], 'de');
    expect(form.answers).to.deep.equal({ name: 'Waldi', size: 2 });
  });

  it('stands in the form when it appears, and the focus stays at its question', async () => {
    const form = await fixture<HTMLElementTagNameMap['amt-form']>(
      html`<amt-form lang="de"
        ><form><input name="/name" value="Waldi" /><input name="/size" /><input type="checkbox" name="/bites" /></form
      ></amt-form>`,
    );
    form.querySelector<HTMLInputElement>('[name="/size"]')!.value = '4';
    form.querySelector<HTMLInputElement>('[name="/size"]')!.focus();
    const ready = oneEvent(form, 'amt-ready');
    form.definition = definition;
    await ready;
    await settled(form);
    expect(form.answers).to.deep.equal({ name: 'Waldi', size: 4 });
    expect(form.querySelector('[name="/name"]')).to.equal(null);
    expect(document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset['at']).to.equal('/size');
  });
});
