export { conditionHolds, conditionPlaces } from './condition/condition-holds.js';
export type { Compute, ComputeScope } from './computed/compute.js';
export { computedNodes } from './computed/computed-answers.js';
export { ruleOperations } from './computed/rule-faults.js';
export type {
  Condition,
  End,
  Field,
  FormDefinition,
  Note,
  Page,
  Submission,
  Texts,
  Warning,
} from './definition/form-definition.js';
export { conditionSchemas } from './definition/condition-schemas.js';
export { DefinitionError, type DefinitionFault } from './definition/definition-error.js';
export { type FormPage, formPages } from './definition/form-pages.js';
export { isWholeDefinition } from './definition/is-whole-definition.js';
export { letterDistance } from './definition/letter-distance.js';
export { definitionFaults } from './definition/definition-faults.js';
export { openDefinition } from './definition/open-definition.js';
export { plainObject } from './definition/plain-object.js';
export { readDefinition } from './definition/read-definition.js';
export { FormModel, type FormModelOptions } from './form-model.js';
export type { Issue } from './issue/issue.js';
export type { Validate, ValidateContext } from './issue/validate.js';
export { isJsonObject, type Json, type JsonObject } from './json/json.js';
export { jsonAt } from './json/json-at.js';
export { appendPointer, isWithin, joinPointer, parentPointer, parsePointer } from './json/pointer.js';
export { sameJson } from './json/same-json.js';
export { isSafeAddress } from './markdown/is-safe-address.js';
export { type Block, type Inline, readMarkdown } from './markdown/read-markdown.js';
export { type BuiltInKind, type FieldKind, kindNamed, kinds, type OwnKind } from './kinds/index.js';
export { countFields } from './node/count-fields.js';
export { type DefaultAnswer, defaultAnswers } from './node/default-answers.js';
export { findNode } from './node/find-node.js';
export type { ChoiceNode, Copy, FieldNode, FormNode, GroupNode, ListNode, NodeBase, Option } from './node/form-node.js';
export { withNewEntry, withoutEntry } from './node/list-entries.js';
export { tidyAnswer } from './node/tidy-answer.js';
export { submittedAnswers } from './node/submitted-answers.js';
export type { ConfirmedWarning } from './rules/confirmed-warnings.js';
export { optionName } from './node/field-options.js';
export { possibleNodes, type PossibleNodes } from './possible/possible-nodes.js';
export { keepableAnswers } from './sensitive/keepable-answers.js';
export { type Dialect, dialectOf } from './schema/dialect.js';
export { references } from './schema/references.js';
export type { Schema, SchemaObject } from './schema/schema.js';
export { SchemaDocument } from './schema/schema-document.js';
export { type SchemaPlace, schemaPlaces } from './schema/schema-places.js';
export type { SchemaView } from './schema/schema-view.js';
export { isSchema, type Subschema, subschemas } from './schema/subschemas.js';
