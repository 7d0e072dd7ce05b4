import assert from 'node:assert/strict';
import { type FormDefinition, FormModel, type Issue, type Json, readDefinition } from '@amtform/model';
import { createAjvValidate } from '../ajv/create-ajv-validate.js';
import { validate } from '../interpreter/validate.js';

/** A form that somebody has filled in. */
export interface FilledForm {
  readonly schema: object;
  readonly answers?: Json;
  readonly fields?: FormDefinition['fields'];
  /** The chosen branches, by the id of the choice. */
  readonly branches?: Readonly<Record<string, number>>;
}

/** A form, and the issues that a person should see, each as `pointer code`. */
export interface Case extends FilledForm {
  readonly name: string;
  readonly expected: readonly string[];
}

const ajv = createAjvValidate();

/** The issues of a filled form. The browser and the receiver must tell the same. */
export function issuesOf({ schema, answers, fields = {}, branches = {} }: FilledForm): readonly Issue[] {
  const definition = readDefinition({ id: 'form', version: '1.0.0', language: 'en', title: 'Form', schema, fields });
  const options = { ...(answers !== undefined && { answers }), branches };
  const { issues } = new FormModel(definition, { ...options, validate });
  assert.deepEqual(new FormModel(definition, { ...options, validate: ajv }).issues, issues);
  return issues;
}

/** The issues of a filled form, each as `pointer code`. */
export function briefly(form: FilledForm): string[] {
  return issuesOf(form).map(({ pointer, code }) => `${pointer} ${code}`.trim());
}
