import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  controlAt,
  fieldAt,
  isolations,
  messagesAt,
  mountForm,
  pressNext,
  screenOf,
  settled,
  typeInto,
} from '../testing/mount-form.js';
import './index.js';

const towns = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ const: `0${1000 + i}`, title: `Stadt ${i + 1}` }));

const formWith = (count: number) => ({
  id: 'move',
  version: '1.0.0',
  language: 'de',
  title: 'Umzug',
  schema: {
    type: 'object',
    required: ['town'],
    properties: { town: { type: 'string', title: 'Gemeinde', oneOf: towns(count) } },
  },
  texts: { en: { title: 'Moving', fields: { '/town': { label: 'Town', options: { '01006': 'City 7' } } } } },
  review: {},
});

describe('A choice', () => {
  it('of thirty options is a select, one of more is searched by typing.', async () => {
    expect(fieldAt(await mountForm(formWith(30)), '/town').localName).to.equal('amt-choice-field');
    expect(fieldAt(await mountForm(formWith(31)), '/town').localName).to.equal('amt-search-field');
  });
});

for (const isolation of isolations) {
  describe(`A searched choice (isolation “${isolation}”)`, () => {
    it('is answered by typing a few letters and choosing from the list.', async () => {
      const form = await mountForm(formWith(3000), { isolation });
      fieldAt(form, '/town').focus();
      await sendKeys({ type: 'stadt 277' });
      await settled(form);
      fieldAt(form, '/town').querySelectorAll<HTMLElement>('[role="option"]')[1]!.click();
      await settled(form);
      expect(form.answers).to.deep.equal({ town: '03769' });
      expect(controlAt(form, '/town').value).to.equal('Stadt 2770');
      expect(form.issues).to.deep.equal([]);
    });

    it('takes a town that is typed in full, however it is written, before Enter goes on.', async () => {
      const form = await mountForm(formWith(40), { isolation });
      fieldAt(form, '/town').focus();
      await sendKeys({ type: 'STADT 7' });
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Enter' });
      await settled(form);
      expect(form.answers).to.deep.equal({ town: '01006' });
      expect(screenOf(form).querySelector('.amt-review dd')).to.have.trimmed.text('Stadt 7');
    });

    it('keeps a text that is none of its options, and says what is wrong.', async () => {
      const form = await mountForm(formWith(40), { isolation });
      await typeInto(form, '/town', 'Atlantis');
      await pressNext(form);
      expect(form.answers).to.deep.equal({ town: 'Atlantis' });
      expect(controlAt(form, '/town').value).to.equal('Atlantis');
      expect(messagesAt(form, '/town')).to.deep.equal([
        'Fehler: Bitte wählen Sie bei „Gemeinde“ eine der Möglichkeiten aus.',
      ]);
    });
  });
}

describe('A searched choice', () => {
  it('shows the answer in the language of the form.', async () => {
    const form = await mountForm(formWith(40), { lang: 'en', answers: { town: '01006' } });
    expect(controlAt(form, '/town').value).to.equal('City 7');
    expect(fieldAt(form, '/town').querySelector('button')).to.have.attribute('aria-label', 'Town: clear');
    form.lang = 'de';
    await settled(form);
    expect(controlAt(form, '/town').value).to.equal('Stadt 7');
    expect(fieldAt(form, '/town').querySelector('button')).to.have.attribute('aria-label', 'Gemeinde: Eingabe löschen');
  });

  it('says in words what its list has.', async () => {
    const form = await mountForm(formWith(60));
    const more = () => fieldAt(form, '/town').querySelector('.amt-list-box p')?.textContent;
    controlAt(form, '/town').focus();
    await typeInto(form, '/town', 'stadt');
    expect(more()).to.equal('Weitere Treffer: 10. Schreiben Sie mehr, um sie zu finden.');
    await typeInto(form, '/town', 'x');
    expect(more()).to.equal('Nichts gefunden. Bitte prüfen Sie die Schreibweise.');
  });
});
