import { type FormDefinition, type Json, keepableAnswers, sameJson } from '@amtform/model';
import type { Submission } from '@amtform/submission';
import { withoutFiles } from '../drafts/without-files.js';

/** A sending of which nobody knows whether it arrived, as the tab keeps it over a reload. */
export interface UnsettledSending {
  readonly formVersion: string;
  /** Its idempotency key: the same answers lead to it again, and it tells nothing of them. */
  readonly key: string;
  /** The answers that may be kept on a device. */
  readonly answers: Json;
  /** Whether there are more, which may not: they have to be given again. */
  readonly isPartial: boolean;
}

/**
 * What may be kept of a sending: never what the form calls sensitive, never files, whose bytes are gone with the page,
 * and nothing at all where only the office may read it.
 */
export function unsettledSending(
  definition: FormDefinition,
  submission: Submission,
  isConfidential: boolean,
): UnsettledSending {
  const { answers: all, formVersion, idempotencyKey: key } = submission;
  const answers = isConfidential ? {} : (withoutFiles(keepableAnswers(definition, all) ?? {}) ?? {});
  return { formVersion, key, answers, isPartial: !sameJson(answers, all) };
}
