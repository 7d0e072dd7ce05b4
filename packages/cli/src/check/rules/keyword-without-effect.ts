import type { Rule } from '../rule.js';

/** Keywords by the only type that they judge (JSON Schema 2020-12 validation, section 6). */
const keywords = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'contains', 'items', 'prefixItems'],
  object: ['properties', 'required', 'minProperties', 'maxProperties', 'additionalProperties', 'propertyNames'],
};

/** A limit for another type of answer. */
export const keywordWithoutEffect: Rule = {
  name: 'keyword-without-effect',
  about: 'Each limit holds for one type: a maximum says nothing about text, and a length nothing about numbers.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { jahr: { type: 'integer', title: 'Geburtsjahr des Hundes', maxLength: 4 } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { jahr: { type: 'integer', title: 'Geburtsjahr des Hundes', maximum: 2100 } },
    },
  },
  inSchema: ({ type, ...schema }, path) => {
    const types: readonly unknown[] = [type ?? []].flat();
    if (types.length === 0) return [];
    return Object.entries(keywords).flatMap(([holder, names]) => {
      if (types.includes(holder) || (holder === 'number' && types.includes('integer'))) return [];
      return names
        .filter((name) => schema[name] !== undefined)
        .map((name) => ({
          path: `${path}/${name}`,
          reason: `says nothing about an answer of the type ${types.join(' or ')}.`,
          remedy: `It is meant for the type ${holder}: correct the type, or remove it.`,
        }));
    });
  },
};
