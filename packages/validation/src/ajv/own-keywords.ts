import type { FuncKeywordDefinition } from 'ajv';
import { type Json, sameJson } from '@amtform/model';
import { isMultipleOf } from './multiple-of.js';
import { hasUniqueItems } from './unique-items.js';

/**
 * Keywords that Ajv reads in its own way otherwise: it compares binary fractions, calls a `valueOf` that an answer
 * brings along, and takes time with the square of a list's length.
 */
export const ownKeywords: readonly FuncKeywordDefinition[] = [
  { keyword: 'const', validate: (allowed: Json, answer: Json) => sameJson(allowed, answer) },
  { keyword: 'enum', compile: (allowed: readonly Json[]) => isOneOf(allowed) },
  { keyword: 'multipleOf', type: 'number', validate: isMultipleOf },
  { keyword: 'uniqueItems', type: 'array', validate: (_: true, answer: readonly Json[]) => hasUniqueItems(answer) },
];

function isOneOf(allowed: readonly Json[]): (answer: Json) => boolean {
  const values = new Set(allowed);
  const others = allowed.filter((value) => typeof value === 'object' && value !== null);
  return (answer) => values.has(answer) || others.some((value) => sameJson(value, answer));
}
