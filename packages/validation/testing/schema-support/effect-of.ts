import { DefinitionError, type SchemaObject } from '@amtform/model';
import { validate } from '../../src/interpreter/validate.js';
import { dialects } from './dialect-keywords.js';
import { fillForm, proposedAnswers } from './fill-form.js';
import { inDialect } from './in-dialect.js';
import type { FormCase, Row } from './row.js';
import { withoutKeyword } from './without-keyword.js';

/** What a keyword is there for: what would be different if it were taken out of the schemas of its cases. */
export interface Effect {
  /** People would see something else. */
  readonly screen: boolean;
  /** Other answers would be valid. */
  readonly verdict: boolean;
  /** References would lead nowhere. */
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
  const [dialect = '2020-12'] = one.dialects ?? dialects.slice(-1);
  const before = inDialect(one.schema, dialect);
  const after = withoutKeyword(before, keyword);
  const screen = screenOf(after, one);
  const verdict = JSON.stringify(verdictsOn(before, one)) !== JSON.stringify(screen && verdictsOn(after, one));
  return {
    screen: one.faces !== undefined || screen !== screenOf(before, one),
    verdict: screen !== undefined && verdict,
    references: screen === undefined,
  };
}

/** What people see of a form, empty and with each of the answers; undefined for a schema that becomes no form. */
function screenOf(schema: SchemaObject, { tries = [] }: FormCase): string | undefined {
  try {
    const asked = [{}, ...tries].map((answered) => fillForm(schema, answered, validate).asked);
    return JSON.stringify([asked, proposedAnswers(schema)]);
  } catch (error) {
    if (error instanceof DefinitionError) return undefined;
    throw error;
  }
}

function verdictsOn(schema: SchemaObject, { tries = [] }: FormCase): boolean[] {
  return tries.map(({ answers }) => validate(schema, answers, { document: schema }).length === 0);
}
