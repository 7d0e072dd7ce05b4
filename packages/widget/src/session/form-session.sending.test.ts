import { expect } from '@open-wc/testing';
import { readDefinition } from '@amtform/model';
import type { Outcome, Submission, Target } from '@amtform/submission';
import { FormSession } from './form-session.js';

const definition = readDefinition({
  id: 'dogs',
  version: '1.2.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      chip: { type: 'string' },
      other: { type: 'string' },
      hidden: { type: 'string' },
    },
  },
  pages: [
    { id: 'person', title: 'Person', fields: ['/name'] },
    { id: 'dog', title: 'Hund', fields: ['/chip', '/other'] },
  ],
  fields: { '/hidden': { showWhen: { at: '/name', matches: { const: 'nobody' } } } },
});
const answers = { name: 'Ada', chip: '123' };

const received: Outcome = { type: 'received', receipt: { id: 'A-7', receivedAt: '2026-11-23T10:00:00Z' } };
const rejected: Outcome = {
  type: 'rejected',
  issues: [{ pointer: '/chip', code: 'taken', params: {}, severity: 'error', labels: [] }],
};
const failed: Outcome = { type: 'failed', reason: 'status', status: 503 };

/** A target that answers as it is told and keeps what it was sent. */
class FakeTarget implements Target {
  readonly sent: Submission[] = [];

  constructor(private readonly outcome: Outcome) {}

  async send(submission: Submission): Promise<Outcome> {
    this.sent.push(submission);
    return this.outcome;
  }
}

async function sendTo(target: Target, session = new FormSession(definition, answers)): Promise<FormSession> {
  await session.send(session.content('de'), target, new AbortController().signal);
  return session;
}

describe('What is sent', () => {
  it('says which form it is of, in which language it was read, and has no hidden answers.', () => {
    const session = new FormSession(definition, { ...answers, hidden: 'x' });
    expect(session.content('en')).to.deep.equal({ formId: 'dogs', formVersion: '1.2.0', language: 'en', answers });
  });

  it('has the same key as often as the same answers are sent, and another one for others.', async () => {
    const target = new FakeTarget(failed);
    const session = await sendTo(target);
    await sendTo(target, session);
    session.model.setAnswer('/chip', '124');
    await sendTo(target, session);
    session.model.setAnswer('/chip', '123');
    await sendTo(target, session);
    const keys = target.sent.map((submission) => submission.idempotencyKey);
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(keys).to.deep.equal([keys[0], keys[0], keys[2], keys[0]]);
    expect(keys[2]).not.to.equal(keys[0]);
  });

  it('has another key on another visit, though the answers are the same.', async () => {
    const target = new FakeTarget(failed);
    await sendTo(target);
    await sendTo(target);
    expect(target.sent[0]?.idempotencyKey).not.to.equal(target.sent[1]?.idempotencyKey);
  });
});

describe('A session that sends', () => {
  it('says so until it knows what became of it.', async () => {
    const session = new FormSession(definition, answers);
    let isSending: boolean | undefined;
    await sendTo({ send: async () => ((isSending = session.sending), failed) }, session);
    expect(isSending).to.equal(true);
    expect(session.sending).to.equal(false);
  });

  it('is not stuck in sending when the target throws.', async () => {
    const session = new FormSession(definition, answers);
    const thrown = await sendTo({ send: () => Promise.reject(new Error('gone')) }, session).catch((e: unknown) => e);
    expect(String(thrown)).to.equal('Error: gone');
    expect(session.sending).to.equal(false);
  });

  it('has a receipt when the answers arrived.', async () => {
    const session = await sendTo(new FakeTarget(received));
    expect(session.stage).to.equal('received');
    expect(session.receipt?.id).to.equal('A-7');
  });

  it('keeps why it failed until the next try.', async () => {
    const session = await sendTo(new FakeTarget(failed));
    expect(session.failure).to.equal(failed);
    expect(session.stage).to.equal('page');
    await sendTo(new FakeTarget(received), session);
    expect(session.failure).to.equal(undefined);
  });
});

describe('What the receiver rejects', () => {
  it('is shown on the page where it is asked, with a summary.', async () => {
    const session = await sendTo(new FakeTarget(rejected));
    expect(session.page?.id).to.equal('dog');
    expect(session.showsSummary).to.equal(true);
    expect(session.shown.at('/chip')?.code).to.equal('taken');
  });

  it('stays while other answers change and its field is left, and goes when its answer changes.', async () => {
    const session = await sendTo(new FakeTarget(rejected));
    session.model.setAnswer('/other', 'x');
    session.leave('/chip');
    expect(session.shown.at('/chip')?.code).to.equal('taken');
    session.model.setAnswer('/chip', '1234');
    expect(session.shown.isEmpty).to.equal(true);
    expect(session.showsSummary).to.equal(false);
  });

  it('is shown in the summary where it is about the whole form.', async () => {
    const whole: Outcome = { ...rejected, issues: [{ ...rejected.issues[0]!, pointer: '' }] };
    const session = await sendTo(new FakeTarget(whole));
    expect(session.stage).to.equal('page');
    expect(session.shown.all).to.have.length(1);
    expect(session.showsSummary).to.equal(true);
  });
});
