import type { Condition } from '@amtform/model';

/** Conditions that all have to hold, as one; undefined where there is none. */
export function joinedConditions(conditions: readonly Condition[]): Condition | undefined {
  return conditions.length > 1 ? { all: [...conditions] } : conditions[0];
}
