import { conditionsOf, type Demand } from '../conditions-of.js';
import type { Rule } from '../rule.js';

/** Questions that show each other. */
export const circularCondition: Rule = {
  name: 'circular-condition',
  about:
    'Where one question is shown for an answer to another one, and that one for an answer to the first, neither is ever shown.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { a: { type: 'boolean', title: 'Hund?' }, b: { type: 'boolean', title: 'Katze?' } },
    },
    fields: {
      '/a': { showWhen: { at: '/b', matches: { const: true } } },
      '/b': { showWhen: { at: '/a', matches: { const: true } } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { a: { type: 'boolean', title: 'Hund?' }, b: { type: 'boolean', title: 'Katze?' } },
    },
    fields: { '/b': { showWhen: { at: '/a', matches: { const: true } } } },
  },
  inForm: ({ definition }) => {
    const conditions = conditionsOf(definition).filter(({ page, places }) => page === undefined && places.length > 0);
    const needs = new Map(conditions.map(({ places: [place = ''], demands }) => [place, needed(demands)]));
    return conditions
      .filter(({ places: [place = ''] }) => leadsTo(place, place, needs))
      .map(({ path }) => ({
        path,
        reason: 'depends on an answer that is only asked after this one.',
        remedy: 'Show one of the questions without this condition.',
      }));
  },
};

function needed(demands: readonly Demand[]): readonly string[] {
  return demands.filter(({ isNeeded }) => isNeeded).map(({ at }) => at);
}

/** Whether a chain of needs leads from a place to another one. */
function leadsTo(from: string, to: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(needs.get(from));
  // The set grows on the way.
  for (const place of seen) for (const next of needs.get(place) ?? []) seen.add(next);
  return seen.has(to);
}
