import type { Json } from '@amtform/model';

/** Whether a JSON value is made of at most so many values, itself included. */
export function hasFewValues(value: Json, most: number): boolean {
  const waiting: Json[] = [value];
  for (let count = 0; waiting.length > 0; count++) {
    if (count + waiting.length > most) return false;
    const next = waiting.pop();
    if (typeof next === 'object' && next !== null) for (const inner of Object.values<Json>(next)) waiting.push(inner);
  }
  return true;
}
