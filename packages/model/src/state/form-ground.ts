import { type Conditions, readConditions } from '../condition/conditions.js';
import type { Computing } from '../computed/computed-answers.js';
import type { Compute } from '../computed/compute.js';
import { computedPlaces } from '../computed/computed-places.js';
import type { FormDefinition } from '../definition/form-definition.js';
import type { Validate } from '../issue/validate.js';
import type { Json } from '../json/json.js';
import type { NodeContext } from '../node/node-context.js';
import { type FormRules, readRules } from '../rules/form-rules.js';
import { recursiveSchemas } from '../schema/recursive-schemas.js';
import type { Schema } from '../schema/schema.js';
import { SchemaDocument } from '../schema/schema-document.js';
import { viewCache } from '../schema/view-cache.js';

/** What of a form stays the same however it is answered. */
export interface FormGround {
  readonly definition: FormDefinition;
  readonly conditions: Conditions;
  readonly rules: FormRules;
  readonly computing: Computing | undefined;
  /** What making nodes needs to know, whatever is answered. */
  readonly context: Omit<NodeContext, 'answerAt' | 'holds' | 'chosen' | 'isTouched' | 'build'>;
}

/** What a ground is made with besides the definition; see `FormModelOptions`. */
interface GroundOptions {
  readonly validate: Validate;
  readonly compute?: Compute;
  readonly undescribed?: 'ask' | 'leave-out';
}

/** Reads a definition once, for all its answers. */
export function formGround(definition: FormDefinition, options: GroundOptions): FormGround {
  const { validate, compute, undescribed = 'ask' } = options;
  const document = SchemaDocument.of(definition.schema);
  const matches = (schema: Schema, answer: Json) =>
    validate(schema, answer, { document: definition.schema }).length === 0;
  const rules = readRules(definition);
  const conditions = readConditions(definition, rules);
  return {
    definition,
    conditions,
    rules,
    computing: computingOf(definition, compute),
    context: {
      document,
      asksUndescribed: undescribed === 'ask',
      recursive: recursiveSchemas(document),
      matches,
      hints: (place) => definition.fields?.[place],
      view: viewCache({ document, matches }),
      notes: rules.notes,
      demands: (place) => rules.others.has(place),
      otherText: (place) => rules.otherTexts.get(place),
      conditions: conditions.at,
    },
  };
}

function computingOf(definition: FormDefinition, compute: Compute | undefined): Computing | undefined {
  const places = computedPlaces(definition);
  if (places.length === 0) return undefined;
  if (compute) return { definition, places, compute };
  throw new TypeError(`The form ${definition.id} has computed answers: give its model a “compute”.`);
}
