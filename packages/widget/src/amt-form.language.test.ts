import { expect } from '@open-wc/testing';
import {
  controlAt,
  focusedIn,
  isolations,
  messagesAt,
  mountForm,
  screenOf,
  settled,
  summaryOf,
  titleOf,
  typeInto,
  wordsOf,
} from '../testing/mount-form.js';
import { until } from '../testing/until.js';
import type { AmtForm } from './index.js';
import './index.js';

const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    required: ['name', 'height'],
    properties: {
      name: { type: 'string', title: 'Name' },
      height: { type: 'number', title: 'Höhe in cm', minimum: 0 },
      dogs: {
        type: 'array',
        title: 'Hunde',
        items: { type: 'object', properties: { sex: { title: 'Geschlecht', enum: ['w', 'm'] } } },
      },
    },
  },
  fields: { '/dogs': { item: 'Hund' }, '/dogs/*/sex': { options: { w: 'weiblich', m: 'männlich' } } },
  texts: {
    en: {
      title: 'Register a dog',
      fields: {
        '/name': { label: 'Your name' },
        '/height': { label: 'Height in cm' },
        '/dogs': { label: 'Dogs', item: 'Dog', add: 'Add a dog' },
        '/dogs/*/sex': { label: 'Sex', options: { w: 'female', m: 'male' } },
      },
    },
  },
};

async function switchTo(form: AmtForm, lang: string): Promise<void> {
  form.setAttribute('lang', lang);
  await until(() => screenOf(form).lang === lang);
  await settled(form);
}

for (const isolation of isolations) {
  describe(`The language of a form, switched at run time (isolation “${isolation}”),`, () => {
    it('changes every word, and the mark of the language for screen readers.', async () => {
      const form = await mountForm(definition, { isolation, answers: { dogs: [{}] } });
      expect(wordsOf(screenOf(form)))
        .to.contain('Hund anmelden')
        .and.to.contain('Jetzt absenden')
        .and.to.contain('Hund 1');
      expect(screenOf(form).lang).to.equal('de');
      await switchTo(form, 'en');
      expect(screenOf(form).lang).to.equal('en');
      const words = wordsOf(screenOf(form));
      for (const word of ['Register a dog', 'Your name', 'Dog 1', 'female', 'Add a dog', 'Send now']) {
        expect(words).to.contain(word);
      }
      expect(words).not.to.match(/Hund|Höhe|freiwillig|absenden|entfernen|weiblich/);
    });

    it('keeps the answers, and the elements that hold them.', async () => {
      const form = await mountForm(definition, { isolation });
      await typeInto(form, '/name', 'Änne');
      await typeInto(form, '/height', '1.234,5');
      const control = controlAt(form, '/name');
      await switchTo(form, 'en');
      expect(form.answers).to.deep.equal({ name: 'Änne', height: 1234.5 });
      expect(controlAt(form, '/name')).to.equal(control);
      expect(control.value).to.equal('Änne');
      expect(controlAt(form, '/height').value).to.equal('1234.5');
    });

    it('keeps the focus and the caret.', async () => {
      const form = await mountForm(definition, { isolation, answers: { name: 'Beispiel' } });
      const control = controlAt(form, '/name');
      control.focus();
      control.setSelectionRange(2, 5);
      await switchTo(form, 'en');
      expect(focusedIn(form)).to.equal(control);
      expect([control.selectionStart, control.selectionEnd]).to.deep.equal([2, 5]);
    });

    it('says what is shown as wrong in the new language.', async () => {
      const form = await mountForm(definition, { isolation });
      form.check();
      await settled(form);
      expect(messagesAt(form, '/name')).to.deep.equal(['Fehler: Bitte füllen Sie „Name“ aus.']);
      await switchTo(form, 'en');
      expect(messagesAt(form, '/name')).to.deep.equal(['Error: Please fill in “Your name”.']);
      expect(summaryOf(form)).to.deep.equal(['Please fill in “Your name”.', 'Please fill in “Height in cm”.']);
      await expect(screenOf(form)).to.be.accessible();
    });
  });
}

describe('The language of a form', () => {
  it('is the page’s where the element names none.', async () => {
    const form = await mountForm(definition, { pageLang: 'en-GB' });
    expect(titleOf(form)).to.equal('Register a dog');
    expect(screenOf(form).lang).to.equal('en-GB');
  });

  it('stays what it is when a page translator says that the page is in another one.', async () => {
    const form = await mountForm(definition, { pageLang: 'de' });
    form.parentElement!.lang = 'en';
    form.requestUpdate();
    await settled(form);
    expect(titleOf(form)).to.equal('Hund anmelden');
  });

  it('is the definition’s own where it has no words in the wanted one.', async () => {
    const form = await mountForm(definition, { lang: 'fr' });
    expect(titleOf(form)).to.equal('Hund anmelden');
    expect(screenOf(form).lang).to.equal('de');
  });

  it('is sent along.', async () => {
    const form = await mountForm(definition, { lang: 'en', answers: { name: 'Ada', height: 1 } });
    let language = '';
    form.addEventListener('amt-submit', (event) => {
      event.preventDefault();
      ({ language } = event.detail.submission);
    });
    await form.submit();
    expect(language).to.equal('en');
  });

  it('decides how a number is read.', async () => {
    const form = await mountForm(definition, { lang: 'en' });
    await typeInto(form, '/height', '1,234.5');
    expect(form.answers).to.deep.equal({ height: 1234.5 });
  });

  it('may be one that is no language: the form is shown all the same.', async () => {
    const form = await mountForm(definition, { lang: 'de-DE.UTF-8', answers: { height: 1.5 } });
    expect(controlAt(form, '/height').value).to.equal('1,5');
  });
});
