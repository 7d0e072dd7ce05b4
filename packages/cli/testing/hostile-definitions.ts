import { readFileSync } from 'node:fs';
import type { Json } from '@amtform/model';
import { sharedFile } from './shared-file.js';

/** A broken or hostile definition of the public collection. */
export interface HostileDefinition {
  readonly id: string;
  readonly what: string;
  /** The definition as JSON text: one, or one for each size or member of a collection. */
  readonly texts: readonly string[];
}

interface Source {
  readonly id: string;
  readonly what: string;
  readonly definition: {
    readonly $raw?: string;
    readonly $file?: string;
    readonly $gen?: { readonly kind: string; readonly n: number | readonly number[] };
  };
}

/** The definitions of the public collection beside the checkout; none where it is absent. */
export function hostileDefinitions(): readonly HostileDefinition[] {
  const path = sharedFile('suites', 'hostile-definitions.json');
  if (path === undefined) return [];
  const { definitions } = JSON.parse(readFileSync(path, 'utf8')) as { definitions: readonly Source[] };
  return definitions.map(({ id, what, definition }) => ({ id, what, texts: textsOf(definition) }));
}

function textsOf(definition: Source['definition']): readonly string[] {
  const { $raw, $file, $gen } = definition;
  if ($raw !== undefined) return [$raw];
  if ($file !== undefined) return fromCollection($file);
  if ($gen) return [$gen.n].flat().map((size) => generated($gen.kind, size));
  return [JSON.stringify(definition)];
}

/** A form for each dangerous pattern, or for each text of an attacker. */
function fromCollection(file: string): readonly string[] {
  const path = sharedFile('suites', file);
  if (path === undefined) return [];
  const { patterns = [], vectors = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
    patterns?: readonly { pattern: string; vulnerable: boolean }[];
    vectors?: readonly Json[];
  };
  const vulnerable = patterns.filter((entry) => entry.vulnerable).map(({ pattern }) => ({ type: 'string', pattern }));
  const texts = vectors.flatMap(stringsIn).map((text) => {
    return { title: text, description: text, enum: [text, 'b'], examples: [text], default: text };
  });
  return [...vulnerable, ...texts].map((a) => JSON.stringify({ type: 'object', properties: { a } }));
}

function stringsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value as object).flatMap(stringsIn) : [];
}

function generated(kind: string, size: number): string {
  const numbers = Array.from({ length: size }, (_, i) => String(i));
  const property = (schema: object) => JSON.stringify({ type: 'object', properties: { a: schema } });
  switch (kind) {
    case 'deepProperties':
      return '{"type":"object","properties":{"a":'.repeat(size) + '{"type":"string"}' + '}}'.repeat(size);
    case 'enum':
      return property({ enum: numbers });
    case 'oneOfConst':
      return property({ oneOf: numbers.map((value) => ({ const: value, title: `Option ${value}` })) });
    case 'properties':
      return JSON.stringify({ properties: Object.fromEntries(numbers.map((name) => [name, { type: 'string' }])) });
    case 'size':
      return JSON.stringify({ type: 'string', description: 'x'.repeat(size) });
    default:
      // What is about answers: any list.
      return property({ type: 'array', items: { type: 'string' } });
  }
}
