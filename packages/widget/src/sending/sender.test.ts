import { expect } from '@open-wc/testing';
import { readDefinition } from '@amtform/model';
import type { Outcome, Submission, SubmissionContent, Target } from '@amtform/submission';
import { keptSending } from './kept-sending.js';
import { speechFor } from '../words/speech.js';
import { Sender } from './sender.js';

const definition = readDefinition({
  id: 'sender-dogs',
  version: '1.2.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    properties: { chip: { type: 'string' }, pin: { type: 'string', writeOnly: true }, photo: { type: 'string' } },
  },
});
const received: Outcome = { type: 'received', receipt: { id: 'A-7' } };
const refused: Outcome = { type: 'failed', reason: 'status', status: 403 };
const noReceipt: Outcome = { type: 'failed', reason: 'no-receipt', status: 200 };

/** A target that answers as it is told and keeps what it was sent. */
class FakeTarget implements Target {
  readonly sent: Submission[] = [];
  outcome: Outcome;

  constructor(outcome: Outcome) {
    this.outcome = outcome;
  }

  async send(submission: Submission): Promise<Outcome> {
    this.sent.push(submission);
    return this.outcome;
  }

  get keys(): readonly string[] {
    return this.sent.map(({ idempotencyKey }) => idempotencyKey);
  }
}

function content(chip: string): SubmissionContent {
  return { formId: definition.id, formVersion: definition.version, language: 'de', answers: { chip } };
}

const sent = (answers: Record<string, string>): SubmissionContent => ({ ...content(''), answers });

const send = (sender: Sender, target: Target, chip = '123') => sender.send(content(chip), target, () => undefined);

describe('A sender', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('has the same key as often as the same answers are sent, and another one for others.', async () => {
    const target = new FakeTarget(noReceipt);
    const sender = new Sender(definition);
    for (const chip of ['123', '123', '124', '123']) await send(sender, target, chip);
    const [first, , third] = target.keys;
    expect(first).to.match(/^[0-9a-f-]{36}$/);
    expect(target.keys).to.deep.equal([first, first, third, first]);
    expect(third).not.to.equal(first);
  });

  it('knows the same answers again after the page was loaded anew.', async () => {
    const target = new FakeTarget(noReceipt);
    await send(new Sender(definition), target);
    await send(new Sender(definition), target);
    expect(target.keys[0]).to.equal(target.keys[1]);
  });

  it('takes the same answers for a second submission after the receipt.', async () => {
    const target = new FakeTarget(received);
    const sender = new Sender(definition);
    await send(sender, target);
    await send(sender, target);
    expect(target.keys[0]).not.to.equal(target.keys[1]);
  });

  it('keeps the answers of a sending for this tab until it is known what became of them.', async () => {
    const target = new FakeTarget(noReceipt);
    const sender = new Sender(definition);
    expect(keptSending(definition)).to.equal(undefined);
    await send(sender, target);
    const { key, ...kept } = keptSending(definition)!;
    expect(kept).to.deep.equal({ formVersion: '1.2.0', answers: { chip: '123' }, isPartial: false });
    expect(key).to.equal(target.keys[0]);
    expect(keptSending({ ...definition, version: '2.0.0' }), 'another version').to.equal(undefined);
    target.outcome = received;
    await send(sender, target);
    expect(keptSending(definition)).to.equal(undefined);
    expect(sessionStorage).to.have.length(0);
  });

  it('leaves neither sensitive answers nor files on the device, and knows that something is missing.', async () => {
    const photo = 'ni:///sha-256;abc?ct=image/png&name=a.png';
    await new Sender(definition).send(sent({ chip: '123', pin: '98127', photo }), new FakeTarget(noReceipt), () => 0);
    expect(keptSending(definition)).to.include({ isPartial: true });
    expect(keptSending(definition)?.answers).to.deep.equal({ chip: '123' });
    for (const text of Object.values(sessionStorage)) expect(text).not.to.match(/98127|sha-256/);
  });

  it('leaves no answer at all on the device where only the office may read them.', async () => {
    const target = Object.assign(new FakeTarget(noReceipt), { isConfidential: true });
    await send(new Sender(definition), target);
    expect(keptSending(definition)?.answers).to.deep.equal({});
    for (const text of Object.values(sessionStorage)) expect(text).not.to.contain('123"');
  });

  it('tells that other answers may have arrived before, on this page and after a reload, until that is settled.', async () => {
    const sender = new Sender(definition);
    expect(await sender.unsettled(content('123'))).to.equal(undefined);
    await send(sender, new FakeTarget(noReceipt));
    expect(await sender.unsettled(content('123'))).to.equal(undefined);
    expect(await sender.unsettled(content('124'))).to.deep.equal({ chip: '123' });
    expect(await new Sender(definition).unsettled(content('124'))).to.deep.equal({ chip: '123' });
    await sender.settle();
    expect(await sender.unsettled(content('124'))).to.equal(undefined);
  });

  it('says of a refusal that a try before it may have arrived.', async () => {
    const target = new FakeTarget(noReceipt);
    const sender = new Sender(definition);
    await send(sender, target);
    target.outcome = refused;
    expect(await send(sender, target)).to.deep.equal({ ...refused, inDoubt: true });
    expect(keptSending(definition), 'still not settled').not.to.equal(undefined);
  });

  it('keeps a sending in doubt when a file cannot be read for the next try.', async () => {
    const target = new FakeTarget(noReceipt);
    const sender = new Sender(definition);
    await send(sender, target);
    const issue = { pointer: '/photo', code: 'fileUnreadable', params: {}, severity: 'error', labels: [] } as const;
    target.outcome = { type: 'rejected', issues: [issue] };
    await send(sender, target);
    expect(keptSending(definition)).not.to.equal(undefined);
    target.outcome = { type: 'rejected', issues: [{ ...issue, code: 'required' }] };
    await send(sender, target);
    expect(keptSending(definition), 'the receiver judged it: it is not there').to.equal(undefined);
  });

  it('keeps nothing of a sending that is refused for certain.', async () => {
    await send(new Sender(definition), new FakeTarget(refused));
    expect(keptSending(definition)).to.equal(undefined);
  });
});

describe('Where a sender sends', () => {
  const place = { endpoint: '', base: 'https://town.example/forms/dog.json', speech: () => speechFor(undefined, []) };

  it('is nowhere where nobody said.', async () => {
    expect(await new Sender(definition).target(place)).to.equal(undefined);
  });

  it('is the page’s own target where it hands one in.', async () => {
    const target = new FakeTarget(received);
    expect(await new Sender(definition).target({ ...place, target })).to.equal(target);
  });

  it('stays the same target as long as nothing changes.', async () => {
    const sender = new Sender(definition);
    const first = await sender.target({ ...place, endpoint: '/a' });
    expect(await sender.target({ ...place, endpoint: '/a' })).to.equal(first);
    expect(await sender.target({ ...place, endpoint: '/b' })).not.to.equal(first);
  });

  it('is refused where the office’s key must not be used.', async () => {
    const submission = { type: 'encrypted', url: '/x', publicKey: { kty: 'oct' } } as const;
    const refusal = await new Sender({ ...definition, submission }).target(place).catch((error: unknown) => error);
    expect(String(refusal)).to.match(/^PublicKeyError: submission\.publicKey/);
  });
});
