import type { SchemaObject } from '@amtform/model';
import type { Rule } from '../rule.js';

/** Types of which an answer can have only one. */
export const contradictingTypes: Rule = {
  name: 'contradicting-types',
  about: 'Where a reference or “allOf” joins schemas of different types no answer is right.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { alter: { title: 'Alter', allOf: [{ type: 'integer' }, { type: 'string', maxLength: 3 }] } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { alter: { title: 'Alter', allOf: [{ type: 'integer' }, { type: 'number', maximum: 30 }] } },
    },
  },
  inForm: ({ asked }) =>
    [...asked.places.values()].flatMap((schemas) => {
      const certain = schemas.filter(({ schema, branches }) => branches.size === 0 && schema.type !== undefined);
      const [first, ...others] = certain;
      const other = others.find(({ schema }) => !typesOf(schema).some((type) => first && allows(first.schema, type)));
      if (!first || !other) return [];
      const reason = `allows ${named(other.schema)} only, but ${first.path || '/'} allows ${named(first.schema)} only.`;
      return [{ path: `${other.path}/type`, reason, remedy: 'Name the same type in both, or in one of them.' }];
    }),
};

const typesOf = ({ type = [] }: SchemaObject): readonly string[] => [type].flat();

const named = (schema: SchemaObject) => typesOf(schema).join(' or ');

/** Whether a type may be that of an answer. Each integer is a number, and some numbers are integers. */
function allows(schema: SchemaObject, type: string): boolean {
  const types = typesOf(schema);
  const isNumber = (name: string) => name === 'number' || name === 'integer';
  return types.includes(type) || (isNumber(type) && types.some(isNumber));
}
