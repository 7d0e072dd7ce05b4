import { appendPointer, isJsonObject, type Json, type SchemaObject, type SchemaPlace } from '@amtform/model';
import { isReadable } from '../plain-schema/unicode-pattern.js';
import { patternDanger, type PatternDanger } from './pattern-danger.js';

/** A dangerous pattern with the place where it stands. */
export interface DangerousPattern extends PatternDanger {
  /** JSON Pointer into the definition. */
  readonly path: string;
  readonly pattern: string;
}

/** What is dangerous about the patterns of schemas, for answers and for names. Those that nobody can read are left out. */
export function dangerousPatterns(schemas: ReadonlyMap<SchemaObject, SchemaPlace>): DangerousPattern[] {
  return [...schemas].flatMap(([schema, { path }]) => {
    const { pattern, maxLength } = schema;
    const named = schema['patternProperties'] as Json | undefined;
    return [
      ...(typeof pattern === 'string' ? dangerous(pattern, `${path}/pattern`, maxLength) : []),
      ...Object.keys(isJsonObject(named) ? named : {}).flatMap((name) =>
        dangerous(name, appendPointer(`${path}/patternProperties`, name)),
      ),
    ];
  });
}

function dangerous(pattern: string, path: string, maxLength?: number): DangerousPattern[] {
  const danger = isReadable(pattern) ? patternDanger(pattern, maxLength) : undefined;
  return danger ? [{ path, pattern, ...danger }] : [];
}
