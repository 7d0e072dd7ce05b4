import type { DefinitionFault } from '../definition/definition-error.js';
import type { FormDefinition } from '../definition/form-definition.js';
import { appendPointer } from '../json/pointer.js';
import { computedOrder } from './computed-places.js';
import { ruleFaults } from './rule-faults.js';

/** What is wrong with the rules of a definition, each alone and all together: answers that wait for one another. */
export function computedFaults(definition: FormDefinition): DefinitionFault[] {
  const rules = Object.entries(definition.fields ?? {}).filter(([, { compute }]) => compute !== undefined);
  const pathOf = (place: string) => `${appendPointer('/fields', place)}/compute`;
  const faults = rules.flatMap(([place, { compute = null }]) => ruleFaults(compute, pathOf(place)));
  if (faults.length > 0) return faults;
  const { circle } = computedOrder(definition);
  if (!circle) return [];
  const reason = `waits for itself: ${[...circle, circle[0]].join(' → ')}.`;
  return [{ path: pathOf(circle[0] ?? ''), reason, remedy: 'Compute one of these from other answers.' }];
}
