import { appendPointer } from '../json/pointer.js';
import type { SchemaObject } from '../schema/schema.js';
import type { Condition, FormDefinition } from './form-definition.js';

/** The schemas in the conditions of a definition with the places where they stand. */
export function conditionSchemas({
  pages = [],
  fields = {},
  notes = [],
  ends = [],
}: FormDefinition): [path: string, schema: SchemaObject][] {
  return [
    ...pages.flatMap(({ showWhen }, i) => schemasOf(showWhen, `/pages/${String(i)}/showWhen`)),
    ...pages.flatMap((page, i) => schemasOfEnds(page.ends ?? [], `/pages/${String(i)}/ends`)),
    ...schemasOfEnds(ends, '/ends'),
    ...notes.flatMap(({ showWhen }, i) => schemasOf(showWhen, `/notes/${String(i)}/showWhen`)),
    ...Object.entries(fields).flatMap(([place, { showWhen, warnings = [] }]) => [
      ...schemasOf(showWhen, `${appendPointer('/fields', place)}/showWhen`),
      ...warnings.flatMap(({ when }, i) =>
        schemasOf(when, `${appendPointer('/fields', place)}/warnings/${String(i)}/when`),
      ),
    ]),
  ];
}

function schemasOfEnds(
  ends: NonNullable<FormDefinition['ends']>,
  path: string,
): [path: string, schema: SchemaObject][] {
  return ends.flatMap(({ when }, i) => schemasOf(when, `${path}/${String(i)}/when`));
}

function schemasOf(condition: Condition | undefined, path: string): [path: string, schema: SchemaObject][] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap((c, i) => schemasOf(c, `${path}/all/${String(i)}`));
  if ('any' in condition) return condition.any.flatMap((c, i) => schemasOf(c, `${path}/any/${String(i)}`));
  if ('not' in condition) return schemasOf(condition.not, `${path}/not`);
  return typeof condition.matches === 'object' ? [[`${path}/matches`, condition.matches]] : [];
}
