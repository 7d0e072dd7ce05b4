import type { FormDefinition } from '../src/definition/form-definition.js';
import { readDefinition } from '../src/definition/read-definition.js';
import { FormModel, type FormModelOptions } from '../src/form-model.js';
import { frozenCopy } from '../src/json/frozen-copy.js';
import type { Schema } from '../src/schema/schema.js';
import { simpleValidate } from './simple-validate.js';

/** What a form of a test has besides its schema. */
export type FormParts = Pick<FormDefinition, 'fields' | 'pages'> & Pick<FormModelOptions, 'answers' | 'branches'>;

/** A form model for a schema. The answers that it begins with are frozen deeply: a change in place throws. */
export function formOf(schema: Schema, { answers, branches, ...parts }: FormParts = {}): FormModel {
  const definition = readDefinition({ id: 'test', version: '1.0.0', language: 'en', title: 'Test', schema, ...parts });
  return new FormModel(definition, {
    validate: simpleValidate,
    ...(answers !== undefined && { answers: frozenCopy(answers, 50) }),
    ...(branches && { branches }),
  });
}
