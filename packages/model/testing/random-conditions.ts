import type { Condition, FormDefinition } from '../src/definition/form-definition.js';
import type { Schema } from '../src/schema/schema.js';
import type { Random } from './random.js';

const tests: readonly Schema[] = [{ const: 'x' }, { minLength: 2 }, { type: 'string' }, true, { required: ['a'] }];

/** Pages and hints with `showWhen` for some of the places of a form, each looking at some other places. */
export function randomConditions(random: Random, places: readonly string[]): Pick<FormDefinition, 'fields' | 'pages'> {
  const below = places.filter((place) => place !== '');
  const shown = below.filter(() => random.oneIn(4));
  const fields = Object.fromEntries(shown.map((place) => [place, { showWhen: randomCondition(random, places) }]));
  const page = { id: 'page', title: 'Page', fields: [random.pick(below)], showWhen: randomCondition(random, places) };
  return { fields, ...(random.oneIn(2) && { pages: [page] }) };
}

function randomCondition(random: Random, places: readonly string[]): Condition {
  if (random.oneIn(5)) return { not: randomCondition(random, places) };
  if (random.oneIn(8))
    return { [random.pick(['all', 'any'])]: [0, 1].map(() => randomCondition(random, places)) } as Condition;
  const place = random.pick(places);
  // Sometimes one entry of a list is meant, and not the same one.
  const at = random.oneIn(4) ? place.replaceAll('/*', '/0') : place;
  return { at, matches: random.pick(tests) };
}
