import { expect, oneEvent } from '@open-wc/testing';
import { mountForm, pressNext, screenOf, settled, titleOf, wordsOf } from '../../testing/mount-form.js';
import { press } from '../../testing/press.js';
import type { AmtForm } from '../index.js';
import '../index.js';

const definition = {
  id: 'dogs',
  version: '1.2.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes' } } },
  authority: { name: 'Steueramt' },
  submission: {
    type: 'http',
    url: `data:application/json,${JSON.stringify({ id: 'HS/2026 7', receivedAt: '2026-11-23T10:15:00Z' })}`,
    receipt: { next: 'Sie bekommen einen *Bescheid*.' },
  },
};

async function receiptOf(texts: object = {}, lang = ''): Promise<AmtForm> {
  const form = await mountForm({ ...definition, texts }, { answers: { name: 'Bello' }, lang });
  const received = oneEvent(form, 'amt-receipt');
  await pressNext(form);
  await received;
  await settled(form);
  return form;
}

const kept = async (form: AmtForm): Promise<string> => {
  await press(form, '[data-save]');
  const status = screenOf(form).querySelector('.amt-kept')!;
  while (wordsOf(status) === '') await new Promise((resolve) => setTimeout(resolve));
  return wordsOf(status);
};

describe('The receipt', () => {
  it('names reference, time, office, what happens next, the answers, and the form with its version.', async () => {
    const form = await receiptOf();
    expect(titleOf(form)).to.equal('Ihre Angaben sind angekommen');
    const words = wordsOf(screenOf(form));
    for (const word of ['HS/2026 7', '23. November 2026', 'Steueramt', 'Sie bekommen einen Bescheid.', 'Bello']) {
      expect(words).to.contain(word);
    }
    expect(words).to.contain('Name des Hundes').and.to.contain('Formular: dogs, Fassung 1.2.0');
    await expect(screenOf(form)).to.be.accessible();
  });

  it('says under which name it is saved, and what to do where the browser does not save it.', async () => {
    const said = await kept(await receiptOf());
    expect(said).to.contain('dogs-HS-2026-7.html').and.to.contain('drucken');
  });

  it('can be kept in each language of the form.', async () => {
    const form = await receiptOf({ ar: { title: 'كلب' } }, 'ar');
    expect(await kept(form))
      .to.contain('dogs-HS-2026-7.html')
      .and.not.to.contain('Datei');
    await expect(screenOf(form)).to.be.accessible();
  });
});
