import { expect, oneEvent } from '@open-wc/testing';
import {
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
    required: ['chip'],
    properties: { chip: { type: 'string', title: 'Chipnummer' } },
  },
  authority: { name: 'Steueramt', contact: '030 23125 100' },
  review: { declaration: 'Alles ist **wahr**.', warning: 'Prüfen Sie alles.' },
  submission: { type: 'http', url: '/dogs', receipt: { next: 'Sie bekommen Post.' } },
};

/** What the page asked of the network, and what it answers. */
class FakeNetwork {
  readonly requests: { url: string; key: string | null; body: unknown }[] = [];
  readonly #original = globalThis.fetch;
  #release: (() => void) | undefined;

  /** Answers all requests from now on with this status and body. */
  answer(status: number, body: unknown, type = 'application/json'): void {
    globalThis.fetch = async (url, init) => {
      const key = new Headers(init?.headers).get('Idempotency-Key');
      this.requests.push({ url: url as string, key, body: JSON.parse(init?.body as string) });
      await new Promise<void>((resolve) => (this.#release ? (this.#release = resolve) : resolve()));
      return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
    };
  }

  /** Holds the next answer back until the function that is returned is called. */
  hold(): () => void {
    this.#release = () => undefined;
    return () => this.#release?.();
  }

  restore(): void {
    globalThis.fetch = this.#original;
  }
}

describe('Sending', () => {
  let network: FakeNetwork;
  beforeEach(() => (network = new FakeNetwork()));
  afterEach(() => network.restore());

  /** The review of a form that is filled in. */
  async function review(changes: object = {}, isolation: (typeof isolations)[number] = ''): Promise<AmtForm> {
    const form = await mountForm({ ...definition, ...changes }, { answers: { chip: '123' }, isolation });
    screenOf(form).querySelector('form')!.requestSubmit();
    await settled(form);
    return form;
  }

  const sendButton = (form: AmtForm) => screenOf(form).querySelector<HTMLElement>('button[type="submit"]')!;

  async function send(form: AmtForm, end: 'amt-receipt' | 'amt-failure'): Promise<void> {
    const ended = oneEvent(form, end);
    sendButton(form).click();
    await ended;
    await settled(form);
  }

  for (const isolation of isolations) {
    it(`goes by way of a review that shows all and warns (isolation “${isolation}”).`, async () => {
      const form = await review({}, isolation);
      expect(titleOf(form)).to.equal('Prüfen Sie Ihre Angaben');
      const text = wordsOf(screenOf(form));
      for (const words of ['Chipnummer', '123', 'Alles ist wahr.', 'Prüfen Sie alles.']) expect(text).to.contain(words);
      await expect(screenOf(form)).to.be.accessible();
    });

    it(`ends with a receipt that can be kept (isolation “${isolation}”).`, async () => {
      network.answer(201, { id: 'A-7', receivedAt: '2026-11-23T10:00:00Z' });
      const form = await review({}, isolation);
      await send(form, 'amt-receipt');
      expect(titleOf(form)).to.equal('Ihre Angaben sind angekommen');
      expect(focusedIn(form)).to.match('.amt-title');
      const text = wordsOf(screenOf(form));
      const words = [
        'A-7',
        '23. November 2026',
        'Steueramt',
        '030 23125 100',
        'Sie bekommen Post.',
        'Chipnummer',
        '123',
      ];
      for (const word of words) expect(text).to.contain(word);
      expect(screenOf(form).querySelector('input')).not.to.exist;
      await expect(screenOf(form)).to.be.accessible();
    });
  }

  it('reaches the address of the definition, in an envelope with a key.', async () => {
    network.answer(201, { id: 'A-7' });
    await send(await review(), 'amt-receipt');
    const [{ url, key, body }] = network.requests as [(typeof network.requests)[number]];
    expect(url).to.equal(new URL('/dogs', document.baseURI).href);
    expect(key).to.match(/^[0-9a-f-]{36}$/);
    expect(body).to.deep.equal({ form: { id: 'dogs', version: '1.0.0' }, language: 'de', answers: { chip: '123' } });
  });

  it('reaches the address of the attribute endpoint where there is one, relative to the page.', async () => {
    network.answer(201, { id: 'A-7' });
    const form = await review();
    form.setAttribute('endpoint', 'town/dogs');
    await send(form, 'amt-receipt');
    expect(network.requests[0]?.url).to.equal(new URL('town/dogs', document.baseURI).href);
  });

  it('works by endpoint alone, for a definition that says nothing about sending.', async () => {
    network.answer(201, { id: 'A-7' });
    const form = await review({ submission: undefined });
    form.endpoint = '/town';
    await send(form, 'amt-receipt');
    expect(network.requests[0]?.url).to.equal(new URL('/town', document.baseURI).href);
  });

  it('happens once, however often the button is pressed; the button says what goes on.', async () => {
    const release = network.hold();
    network.answer(201, { id: 'A-7' });
    const form = await review();
    const ended = oneEvent(form, 'amt-receipt');
    sendButton(form).click();
    await settled(form);
    expect(wordsOf(sendButton(form))).to.equal('Wird gesendet …');
    expect(sendButton(form).getAttribute('aria-disabled')).to.equal('true');
    sendButton(form).click();
    void form.submit();
    await until(() => network.requests.length > 0);
    release();
    await ended;
    expect(network.requests).to.have.length(1);
  });

  it('that fails keeps everything, says whether it arrived, and is repeated with the same key.', async () => {
    network.answer(501, {});
    const form = await review();
    await send(form, 'amt-failure');
    const failure = screenOf(form).querySelector<HTMLElement>('[data-failure]')!;
    expect(wordsOf(failure)).to.contain('Wir wissen nicht, ob Ihre Angaben angekommen sind.');
    expect(focusedIn(form)).to.equal(failure);
    expect(form.answers).to.deep.equal({ chip: '123' });
    expect(wordsOf(sendButton(form))).to.equal('Noch einmal versuchen');
    await expect(screenOf(form)).to.be.accessible();
    network.answer(201, { id: 'A-7' });
    await send(form, 'amt-receipt');
    expect(network.requests[1]?.key).to.equal(network.requests[0]?.key);
  });

  it('that was never confirmed is settled once a page that sends by itself gives a receipt, after a reload too.', async () => {
    network.answer(501, {});
    await send(await review(), 'amt-failure');
    const kept = () => sessionStorage.getItem('amtform:pending:dogs');
    expect(kept()).to.be.a('string');
    const again = await mountForm(definition);
    expect(again.answers, 'as after a reload').to.deep.equal({ chip: '123' });
    again.addEventListener('amt-submit', (event) => {
      event.preventDefault();
      again.received({ id: 'OWN-1' });
    });
    await again.submit();
    await until(() => kept() === null);
    await until(() => wordsOf(screenOf(again)).includes('OWN-1'));
  });

  it('that is refused says that nothing arrived.', async () => {
    network.answer(403, {});
    const form = await review();
    await send(form, 'amt-failure');
    expect(wordsOf(screenOf(form))).to.contain('Ihre Angaben sind nicht angekommen.');
  });

  it('that finds the login expired says so to the person and to the page.', async () => {
    network.answer(401, {});
    const form = await review();
    const expired = oneEvent(form, 'amt-session-expired');
    await send(form, 'amt-failure');
    expect((await expired).composed).to.equal(true);
    expect(wordsOf(screenOf(form))).to.contain('Ihre Anmeldung ist abgelaufen');
  });

  it('that is rejected leads back to the field, until its answer changes.', async () => {
    const errors = [{ pointer: '#/chip', code: 'taken', detail: 'Diese Nummer ist vergeben.' }];
    network.answer(422, { type: 'about:blank', errors }, 'application/problem+json');
    const form = await review();
    await send(form, 'amt-failure');
    expect(titleOf(form)).to.equal('Hund anmelden');
    expect(summaryOf(form)).to.have.length(1);
    expect(messagesAt(form, '/chip')).to.deep.equal(['Fehler: Diese Nummer ist vergeben.']);
    expect(focusedIn(form)).to.match('.amt-summary');
    await typeInto(form, '/chip', '1234');
    expect(summaryOf(form)).to.deep.equal([]);
    expect(messagesAt(form, '/chip')).to.deep.equal([]);
  });
});
