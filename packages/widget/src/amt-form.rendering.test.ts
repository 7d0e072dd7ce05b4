import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { controlAt, isolations, mountForm, screenOf, settled, typeInto } from '../testing/mount-form.js';
import type { AmtForm } from './index.js';
import './index.js';

const count = 200;

/** A flat form of 200 text fields. */
const flat = {
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`field${i}`, { type: 'string', title: `Frage ${i}`, maxLength: 20 }]),
  ),
};

const groups = Array.from({ length: count / 10 }, (_, group) => `group${group}`);
const questions = Array.from({ length: 10 }, (_, i) => [
  `field${i}`,
  { type: 'string', title: `Frage ${i}`, maxLength: 20 },
]);

/** The same number of fields in groups of ten, and a list, on one page. */
const nested = {
  id: 'nested',
  version: '1.0.0',
  language: 'de',
  title: 'Viele Fragen',
  schema: {
    type: 'object',
    properties: Object.fromEntries([
      ...groups.map((name) => [
        name,
        { type: 'object', title: name, properties: Object.fromEntries(questions) as Record<string, unknown> },
      ]),
      ['list', { type: 'array', title: 'Liste', items: { type: 'object', properties: { name: { type: 'string' } } } }],
    ]) as Record<string, unknown>,
  },
  pages: [{ id: 'all', title: 'Alles', fields: [...groups, 'list'].map((name) => `/${name}`) }],
};

/** The pointers of the field elements that are rendered during an action, as often as they are. */
async function renderedDuring(form: AmtForm, action: () => Promise<unknown>): Promise<(string | undefined)[]> {
  const rendered: (string | undefined)[] = [];
  const fields = screenOf(form).querySelectorAll<LitElement & { performUpdate: () => void }>('.amt-field');
  for (const field of fields) {
    const { performUpdate } = field;
    field.performUpdate = function spy() {
      rendered.push(field.dataset['at']);
      performUpdate.call(field);
    };
  }
  await action();
  await settled(form);
  return rendered;
}

for (const isolation of isolations) {
  describe(`In a form of ${count} fields (isolation “${isolation}”)`, () => {
    it('typing renders the field that is typed in once a key, and no other.', async () => {
      const form = await mountForm(flat, { isolation });
      expect(screenOf(form).querySelectorAll('.amt-field')).to.have.length(count);
      const rendered = await renderedDuring(form, async () => {
        await typeInto(form, '/field7', 'A');
        await typeInto(form, '/field7', 'Ab');
      });
      expect(rendered).to.deep.equal(['/field7', '/field7']);
    });

    it('typing in a group renders no other field of the group.', async () => {
      const form = await mountForm(nested, { isolation });
      const rendered = await renderedDuring(form, () => typeInto(form, '/group3/field4', 'A'));
      expect(rendered).to.deep.equal(['/group3/field4']);
    });

    it('typing in an entry of a list renders no other entry.', async () => {
      const form = await mountForm(nested, { isolation, answers: { list: [{ name: 'a' }, { name: 'b' }, {}] } });
      const rendered = await renderedDuring(form, () => typeInto(form, '/list/1/name', 'bb'));
      expect(rendered).to.deep.equal(['/list/1/name']);
    });
  });
}

describe('What is shown as wrong', () => {
  it('is rendered at the field that was left, and at no other.', async () => {
    const form = await mountForm(nested);
    const rendered = await renderedDuring(form, async () => {
      await typeInto(form, '/group3/field4', 'longer than twenty characters');
      controlAt(form, '/group3/field4').focus();
      controlAt(form, '/group3/field5').focus();
    });
    expect(new Set(rendered)).to.deep.equal(new Set(['/group3/field4']));
    expect(rendered).to.have.length(2);
  });

  it('is not rendered again while something else is typed or the page is checked again.', async () => {
    const form = await mountForm(flat);
    await typeInto(form, '/field7', 'longer than twenty characters');
    form.check();
    await settled(form);
    const rendered = await renderedDuring(form, async () => {
      await typeInto(form, '/field8', 'A');
      form.check();
    });
    expect(rendered).to.deep.equal(['/field8']);
  });
});

describe('An answer that others depend on', () => {
  const gift = { type: 'string', title: 'Von wem?' };
  const schema = {
    type: 'object',
    properties: { ...flat.properties, gift: { type: 'boolean', title: 'Geschenkt?' } },
    if: { required: ['gift'], properties: { gift: { const: true } } },
    then: { properties: { from: gift }, required: ['from'] },
  };

  it('brings the field that depends on it, and renders no third one.', async () => {
    const form = await mountForm(schema);
    const rendered = await renderedDuring(form, async () => controlAt(form, '/gift').click());
    expect(rendered).to.deep.equal(['/gift']);
    expect(controlAt(form, '/from')).to.exist;
  });
});
