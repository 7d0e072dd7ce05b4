import type { Json } from '../json/json.js';
import { joinPointer } from '../json/pointer.js';
import { operationsOf } from './rule-reader.js';

/** The places of all answers that a rule reads; `*` stands for the entries of a list. */
export function rulePlaces(rule: Json): readonly string[] {
  return operationsOf(rule, Infinity)
    .filter(({ name }) => name === 'var')
    .map(({ parts: [at], inEntry }) => ({ at: typeof at === 'string' ? at : String(Number(at ?? NaN)), inEntry }))
    .filter(({ at, inEntry }) => at.startsWith('/') || !inEntry)
    .map(({ at }) => (at.startsWith('/') ? at : joinPointer(...(at === '' ? [] : at.split('.')))))
    .map((pointer) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
}
