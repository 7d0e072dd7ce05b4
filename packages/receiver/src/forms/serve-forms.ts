import { createHash } from 'node:crypto';
import { FormModel, type FormDefinition, type Validate } from '@amtform/model';
import { compute } from '@amtform/validation/computed';
import { ConfigurationError } from '../configuration-error.js';

/** A form that the receiver serves and takes submissions for. */
export interface ServedForm {
  readonly definition: FormDefinition;
  /** The definition as JSON text. */
  readonly text: string;
  /** Entity tag of that text (RFC 9110, 8.8.3). */
  readonly etag: string;
}

/**
 * Prepares definitions for serving, by id. Judges an empty form of each, so that a schema which cannot be compiled
 * stops the receiver at the start and not at the first citizen. Throws a ConfigurationError that names the form.
 */
export function serveForms(
  definitions: readonly FormDefinition[],
  validate: Validate,
): ReadonlyMap<string, ServedForm> {
  if (definitions.length === 0) throw new ConfigurationError('There is no form to serve.');
  const forms = new Map<string, ServedForm>();
  for (const definition of definitions) {
    const { id } = definition;
    if (forms.has(id)) throw new ConfigurationError(`Two forms have the id ${id}. Give each its own.`);
    tryOut(definition, validate);
    const text = JSON.stringify(definition);
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    forms.set(id, { definition, text, etag });
  }
  return forms;
}

function tryOut(definition: FormDefinition, validate: Validate): void {
  try {
    const { schema } = definition;
    validate(schema, new FormModel(definition, { answers: {}, validate, compute }).submission(), { document: schema });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`Answers to the form ${definition.id} cannot be judged: ${reason}`, { cause });
  }
}
