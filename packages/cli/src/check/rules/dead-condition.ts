import { isJsonObject, type Json, type Schema } from '@amtform/model';
import { conditionsOf } from '../conditions-of.js';
import type { Rule } from '../rule.js';

/** A condition that no answer meets. */
export const deadCondition: Rule = {
  name: 'dead-condition',
  about: 'A condition that asks for an answer that cannot be given never holds: what it shows is never shown.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        art: { title: 'Art', enum: ['Hund', 'Katze'] },
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
      },
    },
    fields: { '/name': { showWhen: { at: '/art', matches: { const: 'hund' } } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        art: { title: 'Art', enum: ['Hund', 'Katze'] },
        name: { type: 'string', title: 'Name des Hundes', maxLength: 80 },
      },
    },
    fields: { '/name': { showWhen: { at: '/art', matches: { const: 'Hund' } } } },
  },
  inForm: ({ definition, places }) =>
    conditionsOf(definition)
      .flatMap(({ demands }) => demands)
      .filter(({ at, matches }) => {
        const options = places.get(at)?.options;
        return matches === false || (options && options.size > 0 && isNeverChosen(matches, [...options.keys()]));
      })
      .map(({ at, path }) => ({
        path: `${path}/matches`,
        reason: `fits none of the options of “${at}”.`,
        remedy: 'Name one of the options, as it stands in the schema.',
      })),
};

/** Whether a schema asks for constants that are no options. */
function isNeverChosen(matches: Schema, options: readonly string[]): boolean {
  if (!isJsonObject(matches as Json)) return false;
  const { const: constant, enum: constants } = matches as { const?: Json; enum?: readonly Json[] };
  const wanted = constant === undefined ? constants : [constant];
  return wanted !== undefined && !wanted.some((value) => options.includes(asText(value)));
}

const asText = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));
