import {
  appendPointer,
  type Field,
  type FormNode,
  type Issue,
  type Json,
  type PossibleNodes,
  type SchemaObject,
} from '@amtform/model';
import { formats } from '@amtform/validation';
import type { Words } from '../words/words.js';

/** What can be wrong at a place: code, parameters and severity. */
export interface PossibleIssue extends Pick<Issue, 'code' | 'params' | 'severity'> {
  /** The answer that it is about, where the sentence depends on it. */
  readonly answer?: Json;
}

/** Stands in sentences for what only the answer tells, such as the character that is not possible. */
export const blank = '…';

/** More digits than a computer keeps of a number. */
const tooPrecise = '9'.repeat(20);

/** Keywords whose issue tells their number as the limit. */
const limits = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
] as const;

/** Keywords whose issue tells nothing besides their name. */
const plain = ['pattern', 'contains', 'propertyNames', 'not'] as const;

interface Sources {
  /** What the definition says about the place. */
  readonly field: Field | undefined;
  readonly words: Words;
}

/** Everything that can be wrong with the answer at a node. */
export function possibleIssues(node: FormNode, at: PossibleNodes, { field, words }: Sources): readonly PossibleIssue[] {
  if (node.type === 'field' && node.kind === 'notice') return [];
  return [
    ...(at.mayBeRequired ? missingIssues(node, at) : []),
    ...typeIssues(node),
    ...at.schemas.flatMap((schema) => [...keywordIssues(schema), ...formatIssues(schema, words)]),
    ...choiceIssues(node, at.schemas),
    ...ruleIssues(field),
  ];
}

function error(code: string, params: Issue['params'] = {}): PossibleIssue {
  return { code, params, severity: 'error' };
}

/** That a group is missing is said of what it asks; where people name the entries themselves there is nothing yet. */
function missingIssues({ type }: FormNode, { place, schemas }: PossibleNodes): PossibleIssue[] {
  if (type === 'group' && (place === '' || schemas.some(({ properties }) => properties))) return [];
  return [error('required'), ...(type === 'list' ? [error('minItems', { limit: 1 })] : [])];
}

/** Text is all that people can type. Answers of another type come from them, as numbers do, or from the page around. */
function typeIssues(node: FormNode): PossibleIssue[] {
  if (node.type !== 'field' || node.kind === 'consent') return [];
  const { types } = node.schema;
  if (!types || types.includes('string')) return [];
  return [error('type'), ...(types.some(isNumeric) ? [{ ...error('type'), answer: tooPrecise }] : [])];
}

const isNumeric = (type: string) => type === 'number' || type === 'integer';

function keywordIssues(schema: SchemaObject): PossibleIssue[] {
  const present = (keyword: string) => schema[keyword] !== undefined && schema[keyword] !== false;
  return [
    ...limits.filter(present).map((code) => error(code, { limit: limitOf(schema, code) })),
    ...plain.filter(present).map((code) => error(code)),
    ...(schema.uniqueItems === true ? [error('uniqueItems')] : []),
  ];
}

/** In draft-04 `exclusiveMinimum: true` says that `minimum` itself is too little. */
function limitOf(schema: SchemaObject, keyword: (typeof limits)[number]): Json {
  const limit = schema[keyword] as Json;
  if (typeof limit === 'number') return limit;
  return (keyword === 'exclusiveMinimum' ? schema.minimum : schema.maximum) as Json;
}

/** A format has a sentence of its own for each of its rules that has one. */
function formatIssues({ format }: SchemaObject, words: Words): PossibleIssue[] {
  if (typeof format !== 'string' || !formats.has(format)) return [];
  const reasons = Object.keys(words.formats).filter((name) => name.startsWith(`${format}:`));
  const unknown = { character: blank, country: blank, expected: blank };
  return [
    error('format', { format, ...unknown }),
    ...reasons.map((name) => error('format', { format, reason: name.slice(format.length + 1), ...unknown })),
  ];
}

function choiceIssues(node: FormNode, schemas: readonly SchemaObject[]): PossibleIssue[] {
  const children = node.type === 'group' ? node.children : [];
  const asksWay = node.type === 'choice' || children.some(({ type }) => type === 'choice');
  const constants = schemas.some((schema) => schema.enum !== undefined || schema.const !== undefined);
  // Consent that is not given is missing.
  const isConsent = node.type === 'field' && node.kind === 'consent';
  const offers = node.type === 'field' && node.options.length > 0 && !isConsent;
  return [
    ...(asksWay ? [error('required')] : []),
    ...(offers ? [error('enum')] : constants && !isConsent ? [error('enum'), error('const')] : []),
    ...schemas.flatMap((schema) => unionIssues(schema, { node, offers })),
  ];
}

function unionIssues(
  schema: SchemaObject,
  { node, offers }: { readonly node: FormNode; readonly offers: boolean },
): PossibleIssue[] {
  if (offers) return [];
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) return [];
    const ways = (branches as readonly SchemaObject[]).map(({ required }) =>
      Array.isArray(required) ? (required as readonly string[]) : [],
    );
    const demands = ways.filter((way) => way.length > 0);
    const missing = demands.map((way) => way.map((name) => appendPointer(node.pointer, name)));
    return [error(keyword), ...(missing.length > 1 ? [error('anyOf', { missing })] : [])];
  });
}

/** What the definition demands beyond its schema. */
function ruleIssues({ exclusive, sameAs, warnings = [] }: Field = {}): PossibleIssue[] {
  return [
    ...(exclusive ? [error('exclusive')] : []),
    ...(sameAs ? [error('sameAs')] : []),
    ...warnings.map(({ id }) => ({ code: 'unusual', params: { warning: id }, severity: 'warning' as const })),
  ];
}
