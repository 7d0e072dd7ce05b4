import { appendPointer, type Json, type Schema } from '@amtform/model';
import type { Finding } from './finding.js';
import type { Places } from './places.js';

/** Keywords that demand nothing but answers, or nothing at all. */
const mereDemands = new Set(['required', 'type', 'title', 'description', '$comment']);

/**
 * Where every branch of a union only demands answers (`anyOf: [{ required: ['phone'] }, { required: ['mail'] }]`): what
 * is missing for each, as pointers. Undefined where a branch says more, or where all say the same. What the form does not ask is no way.
 */
export function missingWays(
  union: Finding,
  branches: ReadonlyMap<Schema, readonly Finding[]>,
  places: Places,
): readonly (readonly string[])[] | undefined {
  if (![...branches.keys()].every(demandsOnly)) return undefined;
  const ways = [...branches.values()].map((findings) => findings.map((finding) => missingPointer(finding, union)));
  const asked = ways.filter((way): way is string[] => way.every((at) => at !== undefined && places.at(at)));
  const hasUnasked = asked.length > 0 && asked.length < ways.length;
  return hasUnasked || new Set(asked.map((way) => way.join())).size > 1 ? asked : undefined;
}

/** The ways in the params of an issue, as pointers to what is missing for each; undefined for other issues. */
export function waysOf(params: Readonly<Record<string, Json>>): readonly (readonly string[])[] | undefined {
  return params['missing'] as readonly (readonly string[])[] | undefined;
}

function demandsOnly(branch: Schema): boolean {
  return typeof branch === 'object' && Object.keys(branch).every((keyword) => mereDemands.has(keyword));
}

function missingPointer({ keyword, params, pointer }: Finding, union: Finding): string | undefined {
  const property = params['property'];
  return keyword === 'required' && pointer === union.pointer && typeof property === 'string'
    ? appendPointer(pointer, property)
    : undefined;
}
