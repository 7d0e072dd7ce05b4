import { expect } from '@open-wc/testing';
import { type Json, readDefinition } from '@amtform/model';
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
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    required: ['name', 'iban', 'new'],
    properties: {
      name: { type: 'string', title: 'Name', maxLength: 5 },
      mail: { type: 'string', format: 'email', title: 'E-Mail' },
      new: { type: 'boolean', title: 'Zugezogen?' },
      from: { type: 'string', title: 'Woher?' },
      iban: { type: 'string', format: 'iban', title: 'IBAN' },
    },
  },
  pages: [
    { id: 'person', title: 'Person', fields: ['/name', '/mail', '/new'] },
    { id: 'move', title: 'Umzug', fields: ['/from'], showWhen: { at: '/new', matches: { const: true } } },
    { id: 'money', title: 'Geld', fields: ['/iban'] },
  ],
});
const person = { name: 'Ada', new: false };
const all = { ...person, iban: 'DE89370400440532013000' };

function begin(answers?: Json, review = false): FormSession {
  return new FormSession(review ? { ...definition, review: {} } : definition, answers);
}

const codesOf = (session: FormSession) => session.shown.all.map(({ code, pointer }) => `${code} ${pointer}`);

describe('The pages of a session', () => {
  it('begin with the first one.', () => {
    const session = begin();
    expect(session.page?.id).to.equal('person');
    expect(session.stage).to.equal('page');
  });

  it('follow the answers.', () => {
    expect(begin(person).pages.map((page) => page.id)).to.deep.equal(['person', 'money']);
    expect(begin({ new: true }).pages.map((page) => page.id)).to.deep.equal(['person', 'move', 'money']);
  });

  it('are left forward only when nothing on them is wrong; other pages do not matter.', () => {
    const session = begin();
    expect(session.next()).to.equal(false);
    expect(codesOf(session)).to.deep.equal(['required /name', 'required /new']);
    expect(session.showsSummary).to.equal(true);
    session.model.setAnswer('', person);
    expect(session.next()).to.equal(true);
    expect(session.page?.id).to.equal('money');
    expect(session.showsSummary).to.equal(false);
  });

  it('are left backward whatever is wrong.', () => {
    const session = begin(person);
    session.next();
    session.back();
    expect(session.page?.id).to.equal('person');
    session.back();
    expect(session.page?.id).to.equal('person');
  });

  it('end with the review, from where back leads to the last page.', () => {
    const session = begin(all, true);
    expect(session.way.hasReview).to.equal(true);
    session.next();
    expect(session.next()).to.equal(true);
    expect(session.stage).to.equal('review');
    session.back();
    expect(session.stage).to.equal('page');
    expect(session.page?.id).to.equal('money');
  });

  it('do not lead to the review while anything in the form is wrong.', () => {
    const session = begin(all, true);
    session.goTo('money');
    session.model.setAnswer('/name', undefined);
    expect(session.next()).to.equal(false);
    expect(codesOf(session)).to.deep.equal(['required /name']);
  });

  it('are reached by name, if they are there now.', () => {
    const session = begin(person);
    expect(session.goTo('money')).to.equal(true);
    expect(session.goTo('move')).to.equal(false);
    expect(session.goTo('unknown')).to.equal(false);
    expect(session.page?.id).to.equal('money');
  });

  it('know what they ask.', () => {
    const session = begin(person);
    expect(session.pageOf('/iban')?.id).to.equal('money');
    expect(session.pageOf('/from')).to.equal(undefined);
    expect(session.pageOf('')).to.equal(undefined);
  });
});

describe('Leaving a field', () => {
  it('shows what is wrong with it, and nothing else.', () => {
    const session = begin();
    leave(session, '/name');
    expect(codesOf(session)).to.deep.equal(['required /name']);
    expect(session.showsSummary).to.equal(false);
  });

  it('shows nothing where nothing is wrong.', () => {
    const session = begin(all);
    leave(session, '/name');
    leave(session, '/mail');
    expect(session.shown.isEmpty).to.equal(true);
  });

  it('tidies blanks away before it judges.', () => {
    const session = begin();
    session.model.setAnswer('/name', '  Änne ');
    leave(session, '/name');
    expect(session.model.answers).to.deep.equal({ name: 'Änne' });
    expect(session.shown.isEmpty).to.equal(true);
  });

  it('tidies an IBAN as it is copied from a card.', () => {
    const session = begin();
    session.model.setAnswer('/iban', 'de89 3704 0044 0532 0130 00');
    leave(session, '/iban');
    expect(session.model.answers).to.deep.equal({ iban: all.iban });
    expect(session.shown.isEmpty).to.equal(true);
  });
});

describe('Typing', () => {
  it('takes away what is mended, and the summary with the last of it.', () => {
    const session = begin();
    session.checks.check('page');
    session.model.setAnswer('/name', 'A');
    expect(codesOf(session)).to.deep.equal(['required /new']);
    expect(session.showsSummary).to.equal(true);
    session.model.setAnswer('/new', false);
    expect(session.shown.isEmpty).to.equal(true);
    expect(session.showsSummary).to.equal(false);
  });

  it('shows nothing new, however wrong it is.', () => {
    const session = begin();
    leave(session, '/name');
    session.model.setAnswer('/name', 'Ada Lovelace');
    session.model.setAnswer('/mail', 'x');
    expect(session.shown.isEmpty).to.equal(true);
  });

  it('judges nothing while no issue is shown.', () => {
    const session = begin();
    let isJudged = false;
    const { model } = session;
    const issues = model.issues;
    Object.defineProperty(model, 'issues', { get: () => ((isJudged = true), issues) });
    model.setAnswer('/name', 'A');
    expect(isJudged).to.equal(false);
    leave(session, '/mail');
    expect(isJudged).to.equal(true);
  });
});
