import {
  defaultAnswers,
  FormModel,
  isJsonObject,
  type Json,
  joinPointer,
  readDefinition,
  type Schema,
  type SchemaObject,
  type Validate,
} from '@amtform/model';
import { validate } from '../../src/interpreter/validate.js';
import { askedLines } from './asked-lines.js';
import type { Try } from './row.js';

/** What came of filling in a form. */
export interface Filled {
  readonly model: FormModel;
  readonly asked: readonly string[];
  /** Each as `pointer code`. */
  readonly issues: readonly string[];
  readonly sent: Json;
}

/** A form that begins with answers. Throws a `DefinitionError` for a schema that becomes no form. */
export function fillForm(schema: SchemaObject, { answers, branches }: Partial<Try>, verdict: Validate): Filled {
  const options = { ...(answers !== undefined && { answers }), ...(branches && { branches }) };
  return filled(new FormModel(readDefinition(schema), { ...options, validate: verdict }));
}

/** The same form, answered member by member by somebody who chooses the branches that the other one has. */
export function fillByHand(schema: SchemaObject, { model }: Filled): Filled {
  const byHand = new FormModel(readDefinition(schema), { validate });
  for (const [choice, branch] of Object.entries(model.branches)) byHand.choose(choice, branch);
  for (const [name, answer] of Object.entries(isJsonObject(model.answers) ? model.answers : {}))
    byHand.setAnswer(joinPointer(name), answer);
  return filled(byHand);
}

/** The answers that an empty form is filled with before anybody answers, by pointer. */
export function proposedAnswers(schema: SchemaObject): Record<string, Json> {
  const { model } = fillForm(schema, {}, validate);
  const matches = (inner: Schema, answer: Json) => validate(inner, answer, { document: schema }).length === 0;
  return Object.fromEntries(defaultAnswers(model.root, matches).map(({ pointer, answer }) => [pointer, answer]));
}

function filled(model: FormModel): Filled {
  return { model, asked: askedLines(model.root), issues: briefly(model.issues), sent: model.submission() };
}

/** Issues, each as `pointer code`. */
export function briefly(issues: ReturnType<Validate>): string[] {
  return issues.map(({ pointer, code }) => `${pointer} ${code}`.trim());
}
