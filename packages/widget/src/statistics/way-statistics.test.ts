import { expect } from '@open-wc/testing';
import { mountForm, pressNext, screenOf, settled, typeInto } from '../../testing/mount-form.js';
import { type AmtForm, type AmtStatistics } from '../index.js';
import { until } from '../../testing/until.js';

const text = { type: 'string', maxLength: 20 };
const definition = {
  id: 'dogs',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    required: ['name', 'town'],
    properties: {
      name: text,
      mail: { type: 'string', format: 'email' },
      dogs: { type: 'array', items: { type: 'object', properties: { call: text } } },
      chips: { type: 'object', additionalProperties: text },
      town: text,
    },
  },
  pages: [
    { id: 'person', title: 'Person', fields: ['/name', '/mail', '/dogs', '/chips'] },
    { id: 'place', title: 'Anschrift', fields: ['/town'] },
  ],
  review: {},
};
const secret = 'Geheim';
const long = `${secret} und viel zu lang für ein Feld`;

/** A receiver that finds fault with the first sending, in words of its own, and takes the second. */
function strictTarget() {
  const finding = { pointer: `/${secret}/town`, code: secret, params: { secret }, severity: 'error', labels: [secret] };
  const outcomes = [
    { type: 'rejected', issues: [finding, { ...finding, pointer: '/town' }] },
    { type: 'received', receipt: { id: 'A-7', receivedAt: '2026-11-23T10:00:00Z' } },
  ];
  return { send: () => Promise.resolve(outcomes.shift()) };
}

/** Everything that the page hears of steps from now on. */
function heardFrom(target: EventTarget): AmtStatistics[] {
  const heard: AmtStatistics[] = [];
  target.addEventListener('amt-statistics', (event) => heard.push((event as CustomEvent<AmtStatistics>).detail));
  return heard;
}

/** A form that counts from now on. */
async function counted(answers: unknown = {}): Promise<{ form: AmtForm; heard: AmtStatistics[] }> {
  const form = await mountForm(definition, { answers });
  const heard = heardFrom(form);
  form.setAttribute('statistics', '');
  await until(() => heard.length > 0);
  return { form, heard };
}

/** Answers everything with secrets, wrongly first, and sends twice. */
async function fillAndSend(form: AmtForm): Promise<void> {
  Object.assign(form, { target: strictTarget() });
  await pressNext(form);
  form.answers = { name: long, mail: secret, dogs: [{ call: 'x' }, { call: long }], chips: { [secret]: long } };
  await settled(form);
  await pressNext(form);
  form.answers = { name: secret, mail: `${secret}@example.org`, dogs: [{ call: secret }], chips: { [secret]: secret } };
  await settled(form);
  await pressNext(form);
  await typeInto(form, '/town', secret);
  await pressNext(form);
  await form.submit();
  await settled(form);
  form.answers = { ...(form.answers as object), town: `${secret}stadt` };
  await form.submit();
  await settled(form);
  expect(screenOf(form).textContent).to.contain('A-7');
}

describe('With the attribute “statistics” the page', () => {
  it('hears each page and issue by its place in the form, and nothing that anybody answered.', async () => {
    const { form, heard } = await counted();
    await fillAndSend(form);
    form.remove();
    await settled(form);
    expect(JSON.stringify(heard)).not.to.contain(secret);
    const on = (page: string, pointer: string, code: string) => ({ type: 'issue', page, pointer, code });
    expect(heard).to.deep.equal([
      { type: 'started', page: 'person' },
      on('person', '/name', 'required'),
      on('person', '/name', 'maxLength'),
      on('person', '/mail', 'format'),
      on('person', '/dogs/*/call', 'maxLength'),
      on('person', '/chips/*', 'maxLength'),
      { type: 'page', page: 'place' },
      { type: 'page', page: 'review' },
      { type: 'page', page: 'place' },
      { type: 'issue', page: 'place' },
      { type: 'issue', page: 'place', pointer: '/town' },
      { type: 'page', page: 'receipt' },
      { type: 'sent', page: 'receipt' },
    ]);
  });

  it('hears once that somebody left, and where.', async () => {
    const { form, heard } = await counted({ name: secret });
    await pressNext(form);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    form.remove();
    await settled(form);
    expect(heard.slice(1)).to.deep.equal([
      { type: 'page', page: 'place' },
      { type: 'abandoned', page: 'place' },
    ]);
  });

  it('hears a new start from whoever comes back to the page that the browser kept.', async () => {
    const { heard } = await counted({ name: secret });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heard.map(({ type }) => type)).to.deep.equal(['started', 'abandoned', 'started']);
  });

  it('hears nothing more once it takes the attribute away.', async () => {
    const { form, heard } = await counted({ name: secret });
    form.removeAttribute('statistics');
    await pressNext(form);
    form.remove();
    await settled(form);
    expect(heard.map(({ type }) => type)).to.deep.equal(['started']);
  });
});

describe('Without the attribute “statistics” the page', () => {
  it('hears nothing of steps, whatever happens.', async () => {
    const form = await mountForm(definition);
    const heard = heardFrom(window);
    await fillAndSend(form);
    form.remove();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await settled(form);
    expect(heard).to.deep.equal([]);
  });
});
