import type { BuiltInKind } from '@amtform/model';

/** A schema that leads to a kind of field, and answers to it. */
export interface KindExample {
  readonly schema: object;
  readonly answer: unknown;
  /** An answer that the schema refuses; absent where only a missing one can be wrong. */
  readonly wrong?: unknown;
}

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ const: `option-${i}`, title: `Möglichkeit ${i}` }));

/** For each kind that asks something the schemas that lead to it, by a name for each. */
export const kindExamples: Readonly<Record<Exclude<BuiltInKind, 'notice'>, Readonly<Record<string, KindExample>>>> = {
  text: {
    'a name': { schema: { type: 'string', maxLength: 5 }, answer: 'Ada', wrong: 'Ada Lovelace' },
  },
  'long-text': {
    'a reason': { schema: { type: 'string', maxLength: 300 }, answer: 'Weil\nes so ist.', wrong: 'x'.repeat(301) },
  },
  number: { 'a height': { schema: { type: 'number', minimum: 0 }, answer: 45.5, wrong: 'hoch' } },
  'yes-no': { 'a question': { schema: { type: 'boolean' }, answer: false } },
  consent: { 'a declaration': { schema: { const: true }, answer: true } },
  choice: {
    'few options': { schema: { oneOf: options(3) }, answer: 'option-1', wrong: 'option-9' },
    'many options': { schema: { oneOf: options(12) }, answer: 'option-1', wrong: 'option-19' },
    'very many options': { schema: { oneOf: options(40) }, answer: 'option-1', wrong: 'option-49' },
  },
  choices: {
    purposes: {
      schema: { type: 'array', uniqueItems: true, maxItems: 1, items: { oneOf: options(3) } },
      answer: ['option-1'],
      wrong: ['option-1', 'option-2'],
    },
  },
  country: { citizenship: { schema: { type: 'string', format: 'country' }, answer: 'FR', wrong: 'Atlantis' } },
  month: { 'a first month': { schema: { type: 'string', format: 'year-month' }, answer: '2027-03', wrong: '2027-13' } },
  'partial-date': {
    'a birthday in part': { schema: { type: 'string', format: 'partial-date' }, answer: '1950-03', wrong: '50--' },
  },
  time: {
    'a beginning': { schema: { type: 'string', format: 'local-time' }, answer: '14:30', wrong: '25:00' },
    'a beginning with its zone': { schema: { type: 'string', format: 'time' }, answer: '14:30:00Z', wrong: 'früh' },
  },
  'date-time': {
    'an appointment': {
      schema: { type: 'string', format: 'date-time' },
      answer: '2027-01-31T14:30:00+01:00',
      wrong: '2027-2-31T14:30',
    },
  },
  amount: { 'a rent': { schema: { type: 'number', format: 'amount', minimum: 0 }, answer: 1234.5, wrong: -1 } },
  name: { 'a family name': { schema: { type: 'string', format: 'din-91379-a' }, answer: 'Nguyễn', wrong: 'R2D2' } },
  email: { 'a mail address': { schema: { type: 'string', format: 'email' }, answer: 'a@b.example', wrong: 'a@' } },
  phone: { 'a number to call': { schema: { type: 'string', format: 'phone' }, answer: '0351 564-0', wrong: '12' } },
  postcode: { 'a postcode': { schema: { type: 'string', format: 'plz' }, answer: '01067', wrong: '1067' } },
  iban: {
    'an account': {
      schema: { type: 'string', format: 'iban' },
      answer: 'DE02120300000000202051',
      wrong: 'DE02120300000000202052',
    },
  },
  bic: { 'a bank': { schema: { type: 'string', format: 'bic' }, answer: 'MARKDEF1100', wrong: 'MARK' } },
  'tax-id': {
    'a person': { schema: { type: 'string', format: 'tax-id' }, answer: '86095742719', wrong: '86095742718' },
  },
  'licence-plate': {
    'a car': { schema: { type: 'string', format: 'licence-plate' }, answer: 'DD-AB 123', wrong: 'DD' },
  },
  date: { 'a birthday': { schema: { type: 'string', format: 'date' }, answer: '1984-02-29', wrong: '1985-02-29' } },
  file: {
    'a plan': {
      schema: { type: 'string', format: 'data-url' },
      answer: 'ni:///sha-256;AA?ct=application%2Fpdf&name=Plan.pdf',
    },
  },
};

/** How a question is asked. */
export interface QuestionLook {
  readonly readOnly?: boolean;
  /** Whether it must be answered; so it is unless told otherwise. */
  readonly required?: boolean;
  /** Whether help stands at it; so it does unless told otherwise. */
  readonly help?: boolean;
}

/** The schema of a form with this one question, at `/field`. */
export function questionOf({ schema }: KindExample, look: QuestionLook = {}): object {
  const { readOnly = false, required = true, help = true } = look;
  const field = {
    title: 'Was wird gefragt?',
    ...(help && { description: 'Das steht im *Bescheid*.' }),
    readOnly,
    ...schema,
  };
  return { type: 'object', title: 'Eine Frage', ...(required && { required: ['field'] }), properties: { field } };
}
