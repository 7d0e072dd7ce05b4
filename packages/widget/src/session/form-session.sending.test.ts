import { expect } from '@open-wc/testing';
import { readDefinition } from '@amtform/model';
import type { Outcome } from '@amtform/submission';
import { checking } from '../parts/checking.js';
import { FormSession } from './form-session.js';

before(() => checking.load());

/** As the screen does it. */
function leave(session: FormSession, pointer: string): void {
  session.tidy(pointer);
  session.checks.checkAt(pointer);
}

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

async function sendTo(outcome: Outcome, session = new FormSession(definition, answers)): Promise<FormSession> {
  await session.send(async () => outcome);
  return session;
}

describe('What is sent', () => {
  it('says which form it is of, in which language it was read, and has no hidden answers.', () => {
    const session = new FormSession(definition, { ...answers, hidden: 'x' });
    expect(session.content('en')).to.deep.equal({ formId: 'dogs', formVersion: '1.2.0', language: 'en', answers });
  });
});

describe('A session that sends', () => {
  it('says so until it knows what became of it.', async () => {
    const session = new FormSession(definition, answers);
    let isSending: boolean | undefined;
    await session.send(async () => ((isSending = session.sending), failed));
    expect(isSending).to.equal(true);
    expect(session.sending).to.equal(false);
  });

  it('is not stuck in sending when the target throws.', async () => {
    const session = new FormSession(definition, answers);
    const thrown = await session.send(() => Promise.reject(new Error('gone'))).catch((e: unknown) => e);
    expect(String(thrown)).to.equal('Error: gone');
    expect(session.sending).to.equal(false);
  });

  it('has a receipt when the answers arrived.', async () => {
    const session = await sendTo(received);
    expect(session.stage).to.equal('received');
    expect(session.receipt?.id).to.equal('A-7');
  });

  it('keeps why it failed until the next try.', async () => {
    const session = await sendTo(failed);
    expect(session.failure).to.equal(failed);
    expect(session.stage).to.equal('page');
    await sendTo(received, session);
    expect(session.failure).to.equal(undefined);
  });
});

describe('What the receiver rejects', () => {
  it('is shown on the page where it is asked, with a summary.', async () => {
    const session = await sendTo(rejected);
    expect(session.page?.id).to.equal('dog');
    expect(session.showsSummary).to.equal(true);
    expect(session.shown.at('/chip')?.code).to.equal('taken');
  });

  it('stays while other answers change and its field is left, and goes when its answer changes.', async () => {
    const session = await sendTo(rejected);
    session.model.setAnswer('/other', 'x');
    leave(session, '/chip');
    expect(session.shown.at('/chip')?.code).to.equal('taken');
    session.model.setAnswer('/chip', '1234');
    expect(session.shown.isEmpty).to.equal(true);
    expect(session.showsSummary).to.equal(false);
  });

  it('is shown in the summary where it is about the whole form.', async () => {
    const whole: Outcome = { ...rejected, issues: [{ ...rejected.issues[0]!, pointer: '' }] };
    const session = await sendTo(whole);
    expect(session.stage).to.equal('page');
    expect(session.shown.all).to.have.length(1);
    expect(session.showsSummary).to.equal(true);
  });
});
