import type { SchemaObject } from '@amtform/model';
import { between, type Random } from './random-series.js';

/** Numbers that may answer what these schemas describe together. */
export function* numberCandidates(schemas: readonly SchemaObject[], random: Random): Generator<number> {
  const limits = (...names: (keyof SchemaObject)[]) =>
    schemas.flatMap((schema) => names.map((name) => schema[name])).filter((limit) => typeof limit === 'number');
  const least = Math.max(...limits('minimum', 'exclusiveMinimum'));
  const most = Math.min(...limits('maximum', 'exclusiveMaximum'));
  const [step = 1] = limits('multipleOf');
  const from = Number.isFinite(least) ? least : Math.min(0, Number.isFinite(most) ? most - 100 : 0);
  const to = Math.min(most, from + 1000 * step);
  const first = Math.ceil(from / step);
  for (let i = 0; i < 8; i++) yield exact(between(random, first, Math.max(first, Math.floor(to / step))), step);
  for (const number of [from, from + step, to - step, to, (from + to) / 2]) yield Number(number.toFixed(10));
}

/** A multiple of a decimal step, without the crumbs of binary fractions. */
function exact(count: number, step: number): number {
  return Number((count * step).toFixed(10));
}
