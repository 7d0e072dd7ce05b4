import { parentPointer } from '@amtform/model';
import { firstValue } from '../first-value.js';
import type { Rule } from '../rule.js';

/** Keywords that give an answer, to a place or to the places in it. */
const givers = ['default', 'const', 'properties', 'items'];

/** A required answer that nobody can give. */
export const readOnlyWithoutAnswer: Rule = {
  name: 'read-only-without-answer',
  about:
    'What is read-only cannot be answered. If it is required, too, and nothing gives the answer, the form can never be sent.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      required: ['jahr'],
      properties: { jahr: { type: 'integer', title: 'Jahr', readOnly: true } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      required: ['jahr'],
      properties: { jahr: { type: 'integer', title: 'Jahr', readOnly: true, default: 2030 } },
    },
  },
  atPlace: ({ place, name, field, schemas, path }, { asked }) => {
    const group = asked.places.get(parentPointer(place) ?? '') ?? [];
    const isRequired = group.some(({ schema, branches }) => branches.size === 0 && schema.required?.includes(name));
    const isReadOnly = field.readOnly === true || schemas.some(({ schema }) => schema.readOnly === true);
    const isAnswered =
      field.compute !== undefined || givers.some((keyword) => firstValue(schemas, keyword) !== undefined);
    if (!isRequired || !isReadOnly || isAnswered) return [];
    const reason = 'is required and read-only, but nothing gives the answer.';
    return [{ path, reason, remedy: 'Give it a “default” or a “const”, or let people change it.' }];
  },
};
