import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  mountForm,
  isolations,
  messagesAt,
  pressNext,
  screenOf,
  settled,
  summaryOf,
  titleOf,
  typeInto,
} from '../testing/mount-form.js';
import { AmtForm, FormModel } from './index.js';

const schema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', title: 'Name' }, town: { type: 'string', title: 'Ort' } },
};
const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema,
  pages: [
    { id: 'person', title: 'Person', fields: ['/name'] },
    { id: 'place', title: 'Anschrift', fields: ['/town'] },
  ],
};

describe('<amt-form> shows to the page that it is on', () => {
  it('the attributes src, endpoint, lang, draft, heading-level, history, isolation, statistics and theme, and no others.', () => {
    expect([...AmtForm.observedAttributes].sort()).to.deep.equal([
      'draft',
      'endpoint',
      'heading-level',
      'history',
      'isolation',
      'lang',
      'src',
      'statistics',
      'theme',
    ]);
  });

  it('the definition as it was read, without defaults that nobody wrote.', async () => {
    const form = await mountForm(definition);
    expect(form.definition).to.deep.equal(definition);
    expect(form.definition).to.equal(form.model!.definition);
  });

  it('the model, in which answers can be set.', async () => {
    const form = await mountForm(definition);
    expect(form.model).to.be.instanceOf(FormModel);
    form.model!.setAnswer('/name', 'Ada');
    await settled(form);
    expect(screenOf(form).querySelector('input')!.value).to.equal('Ada');
  });

  it('nothing before there is a definition.', async () => {
    const form = await fixture<AmtForm>(html`<amt-form></amt-form>`);
    expect(form.definition).to.equal(undefined);
    expect(form.model).to.equal(undefined);
    expect(form.answers).to.deep.equal({});
    expect(form.issues).to.deep.equal([]);
    expect(form.check()).to.equal(false);
    expect(form.goTo('person')).to.equal(false);
    await form.submit();
  });
});

for (const isolation of isolations) {
  describe(`The answers of a form (isolation “${isolation}”)`, () => {
    it('are what people enter.', async () => {
      const form = await mountForm(definition, { isolation });
      await typeInto(form, '/name', 'Ada');
      expect(form.answers).to.deep.equal({ name: 'Ada' });
    });

    it('can be set before the definition is there.', async () => {
      const form = await mountForm(definition, { isolation, answers: { name: 'Ada' } });
      expect(form.answers).to.deep.equal({ name: 'Ada' });
      expect(screenOf(form).querySelector('input')!.value).to.equal('Ada');
    });

    it('are replaced as a whole when they are set.', async () => {
      const form = await mountForm(definition, { isolation, answers: { name: 'Ada', town: 'Ulm' } });
      form.answers = { name: 'Änne' };
      await settled(form);
      expect(form.answers).to.deep.equal({ name: 'Änne' });
      expect(screenOf(form).querySelector('input')!.value).to.equal('Änne');
    });
  });
}

describe('check()', () => {
  it('says that all is well, and shows nothing.', async () => {
    const form = await mountForm(definition, { answers: { name: 'Ada' } });
    expect(form.check()).to.equal(true);
    await settled(form);
    expect(form.issues).to.deep.equal([]);
    expect(summaryOf(form)).to.deep.equal([]);
  });

  it('shows everything that is wrong, on the page where it is.', async () => {
    const form = await mountForm(definition);
    form.goTo('place');
    expect(form.check()).to.equal(false);
    await settled(form);
    expect(form.issues.map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/name', 'required']]);
    expect(titleOf(form)).to.equal('Person');
    expect(messagesAt(form, '/name')).to.deep.equal(['Fehler: Bitte füllen Sie „Name“ aus.']);
    expect(summaryOf(form)).to.deep.equal(['Bitte füllen Sie „Name“ aus.']);
  });
});

describe('goTo()', () => {
  it('goes to a page whatever is wrong on this one, and says whether there is such a page.', async () => {
    const form = await mountForm(definition);
    expect(form.goTo('place')).to.equal(true);
    await settled(form);
    expect(titleOf(form)).to.equal('Anschrift');
    expect(form.goTo('nowhere')).to.equal(false);
  });
});

describe('submit()', () => {
  it('sends nothing while anything is wrong.', async () => {
    const form = await mountForm(definition);
    let isSent = false;
    form.addEventListener('amt-submit', () => (isSent = true));
    await form.submit();
    await settled(form);
    expect(isSent).to.equal(false);
    expect(summaryOf(form)).to.have.length(1);
  });

  it('hands the answers to the page, as the last button does.', async () => {
    const form = await mountForm(definition, { answers: { name: 'Ada' } });
    const sent: unknown[] = [];
    form.addEventListener('amt-submit', (event) => {
      event.preventDefault();
      sent.push(event.detail.submission);
    });
    await form.submit();
    await pressNext(form);
    await pressNext(form);
    const submission = { formId: 'dogs', formVersion: '1.0.0', language: 'de', answers: { name: 'Ada' } };
    expect(sent).to.deep.equal([submission, submission]);
  });
});

describe('The form as an element', () => {
  it('is made by its constructor, by its tag and by the parser.', async () => {
    const forms = [
      new AmtForm(),
      document.createElement('amt-form'),
      await fixture<AmtForm>(html`<amt-form></amt-form>`),
    ];
    for (const form of forms) expect(form).to.be.instanceOf(AmtForm);
  });

  it('takes the theme as attribute and as property.', async () => {
    const byAttribute = await mountForm(definition);
    const byProperty = await mountForm(definition);
    byAttribute.setAttribute('theme', 'dark');
    byProperty.theme = 'light';
    await Promise.all([settled(byAttribute), settled(byProperty)]);
    const colourOf = (form: AmtForm) => getComputedStyle(screenOf(form)).backgroundColor;
    expect(colourOf(byAttribute)).to.equal('rgb(23, 27, 32)');
    expect(colourOf(byProperty)).to.equal('rgb(255, 255, 255)');
    byAttribute.theme = 'light';
    await settled(byAttribute);
    expect(colourOf(byAttribute)).to.equal('rgb(255, 255, 255)');
  });

  it('tells of its readiness once, when everything is rendered.', async () => {
    const form = document.createElement('amt-form');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    let count = 0;
    form.addEventListener('amt-ready', () => count++);
    form.definition = schema;
    form.definition = definition;
    page.append(form);
    await oneEvent(form, 'amt-ready');
    expect(screenOf(form).querySelector('input')).to.exist;
    await settled(form);
    expect(count).to.equal(1);
  });
});
