import { DefinitionError, type SchemaObject } from '@amtform/model';
import { validate } from '../../src/interpreter/validate.js';
import { fillForm, proposedAnswers } from './fill-form.js';
import { inDialect } from './in-dialect.js';
import type { FormCase, Row } from './row.js';
import { withoutKeyword } from './without-keyword.js';

/** What a keyword is there for: what is different where it is taken out of the schemas of its cases. */
export interface Effect {
  /** People see something else. */
  readonly screen: boolean;
  /** Other answers are valid. */
  readonly verdict: boolean;
  /** References lead nowhere. */
  readonly references: boolean;
}

/** The effect of the keyword of a row in its cases. */
export function effectOf({ keyword, cases }: Row): Effect {
  const effects = cases.flatMap((one) => ('faults' in one ? [] : [effectIn(one, keyword)]));
  return {
    screen: effects.some((effect) => effect.screen),
    verdict: effects.some((effect) => effect.verdict),
    references: effects.some((effect) => effect.references),
  };
}

function effectIn(one: FormCase, keyword: string): Effect {
  const [dialect = '2020-12'] = one.dialects ?? [];
  const before = inDialect(one.schema, dialect);
  const after = withoutKeyword(before, keyword);
  const screen = screenOf(after, one);
  if (screen === brokenReference) return { screen: false, verdict: false, references: true };
  return {
    // What only an element shows is looked at where the document is made.
    screen: one.faces !== undefined || screen !== screenOf(before, one),
    verdict: verdictsOn(before, one) !== verdictsOn(after, one),
    references: false,
  };
}

const brokenReference = 'broken reference';

/** What people see of a form, empty and with each of the answers. */
function screenOf(schema: SchemaObject, { tries = [] }: FormCase): string {
  try {
    const asked = [{}, ...tries].map((answered) => fillForm(schema, answered, validate).asked);
    return JSON.stringify([asked, proposedAnswers(schema)]);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.faults.some(({ path }) => /\/\$\w*ref$/i.test(path)) ? brokenReference : 'no form';
  }
}

/** Which of the answers are valid. */
function verdictsOn(schema: SchemaObject, { tries = [] }: FormCase): string {
  return JSON.stringify(tries.map(({ answers }) => validate(schema, answers, { document: schema }).length === 0));
}
