import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';
import type { FormNode } from './form-node.js';

/** An answer that the schema proposes. */
export interface DefaultAnswer {
  readonly pointer: string;
  readonly answer: Json;
}

/**
 * The `default`s that a form may be filled with before anybody answers: those of fields that are asked in any case.
 * A group that may stay untouched is not answered by its defaults. Consent is never given in advance (GDPR, recital
 * 32), and a default that its own schema refuses is left out.
 *
 * @param matches whether an answer is valid under a schema of the form
 */
export function defaultAnswers(node: FormNode, matches: (schema: Schema, answer: Json) => boolean): DefaultAnswer[] {
  if (!node.visible) return [];
  if (node.type === 'group') {
    return node.children.flatMap((child) =>
      child.type === 'field' || child.required ? defaultAnswers(child, matches) : [],
    );
  }
  const answer = node.schema.default;
  if (node.type !== 'field' || answer === undefined || answer === null || node.answer !== undefined) return [];
  const isRight = node.kind !== 'consent' && node.schema.schemas.every((schema) => matches(schema, answer));
  return isRight ? [{ pointer: node.pointer, answer }] : [];
}
