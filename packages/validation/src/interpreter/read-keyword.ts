import { isJsonObject, type Json, jsonAt, parentPointer, parsePointer, type Schema } from '@amtform/model';
import type { Finding } from '../issues/finding.js';
import { nothing, type PlainSchema } from '../plain-schema/plain-schema.js';
import { keywordParams } from './keyword-params.js';
import type { KeywordPlace } from './locate-keyword.js';
import type { Question } from './read-units.js';

/** A unit of the interpreter's report, with the place of its keyword. */
export interface LocatedUnit extends KeywordPlace {
  readonly keyword: string;
  readonly location: string;
  readonly pointer: string;
  /** Counts the branches of a `oneOf` that failed. */
  readonly failed: () => number;
}

/** The findings in one unit: none is left out, and each names what it demands. */
export function readKeyword(unit: LocatedUnit, question: Question): Finding[] {
  const { keyword, location, pointer, schema, through } = unit;
  const finding = (params: Finding['params'], changed: Partial<Finding> = {}): Finding => ({
    pointer,
    keyword,
    params,
    location,
    ...changed,
  });
  const object = () => jsonAt(question.answer, pointer);

  if (through.includes('propertyNames')) {
    const [property = ''] = parsePointer(pointer).slice(-1);
    return [finding({ property }, { pointer: parentPointer(pointer) ?? '', keyword: 'propertyNames' })];
  }
  if (schema === nothing) return [readNothing(unit, finding)];
  switch (keyword) {
    case 'required':
      return missing(schema[keyword], object()).map((property) => finding({ property }));
    case 'dependentRequired':
      return dependents(schema[keyword], object()).map((property) => finding({ property }));
    case 'anyOf':
    case 'oneOf': {
      const branches = (schema[keyword] as readonly PlainSchema[]).map((branch) => question.document.origin(branch));
      return [finding(keyword === 'oneOf' ? { matches: branches.length - unit.failed() } : {}, { branches })];
    }
    default:
      return [finding(keywordParams(keyword, schema[keyword] as Json))];
  }
}

/** A `false` schema says the more the more is known of the keyword that it stands at. */
function readNothing(
  unit: LocatedUnit,
  finding: (params: Finding['params'], changed?: Partial<Finding>) => Finding,
): Finding {
  const keyword = unit.through.at(-1) ?? '';
  const [property = ''] = parsePointer(unit.pointer).slice(-1);
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
    return finding({ property }, { keyword });
  if (keyword === 'unevaluatedItems') return finding({}, { keyword });
  if (keyword !== 'items') return finding({});
  const prefix = unit.outer?.['prefixItems'] as readonly Schema[] | undefined;
  return finding({ limit: prefix?.length ?? 0 }, { keyword: 'maxItems', pointer: parentPointer(unit.pointer) ?? '' });
}

function missing(names: unknown, answer: Json | undefined): string[] {
  return (names as readonly string[]).filter((name) => isJsonObject(answer) && !Object.hasOwn(answer, name));
}

function dependents(required: unknown, answer: Json | undefined): string[] {
  const given = Object.entries(required as Readonly<Record<string, readonly string[]>>).filter(
    ([name]) => isJsonObject(answer) && Object.hasOwn(answer, name),
  );
  return [...new Set(given.flatMap(([, names]) => missing(names, answer)))];
}
