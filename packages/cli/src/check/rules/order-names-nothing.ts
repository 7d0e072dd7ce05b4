import { appendPointer } from '@amtform/model';
import type { Rule } from '../rule.js';

/** An order of what is not asked. */
export const orderNamesNothing: Rule = {
  name: 'order-names-nothing',
  about: 'In “order” stand the names of the properties of a group. Any other name puts nothing anywhere.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        hund: {
          type: 'object',
          title: 'Ihr Hund',
          properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } },
        },
      },
    },
    fields: { '/hund': { order: ['nmae', '*'] } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        hund: {
          type: 'object',
          title: 'Ihr Hund',
          properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } },
        },
      },
    },
    fields: { '/hund': { order: ['name', '*'] } },
  },
  inForm: ({ definition: { fields = {} }, asked }) =>
    Object.entries(fields).flatMap(([place, { order = [] }]) =>
      order.flatMap((name, i) => {
        if (name === '*' || asked.has(appendPointer(place, name))) return [];
        const path = `${appendPointer('/fields', place)}/order/${String(i)}`;
        return [{ path, reason: `“${name}” is no property of “${place}”.`, remedy: 'Correct the name, or remove it.' }];
      }),
    ),
};
