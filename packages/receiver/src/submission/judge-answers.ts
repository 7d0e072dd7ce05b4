import {
  computedNodes,
  type ConfirmedWarning,
  type FormDefinition,
  FormModel,
  type Issue,
  type Json,
  jsonAt,
  sameJson,
  type Validate,
} from '@amtform/model';
import { compute } from '@amtform/validation/computed';
import { type FileAnswer, fileAnswers } from '../attachments/file-answers.js';
import { Problem } from '../problem/problem.js';
import { notAsked } from './not-asked.js';

/** A page cannot show more, and a hostile body could make very many. */
const maxErrors = 100;

/** What a form would send, and which of the confirmations are about something unusual in it. */
export interface JudgedAnswers {
  readonly answers: Json;
  readonly confirmed: readonly ConfirmedWarning[];
  readonly files: readonly FileAnswer[];
}

/**
 * Judges answers as the form itself would, and returns them as the form would send them: that is what was judged and
 * what may be stored. Computed answers are computed anew. Throws a Problem with `errors` for issues, for computed answers
 * that differ and for answers that the form does not ask, hidden and blank ones included. Confirmations of what is not
 * unusual are left out.
 */
export function judgeAnswers(
  definition: FormDefinition,
  { answers, confirmed = [] }: { readonly answers: Json; readonly confirmed?: readonly ConfirmedWarning[] | undefined },
  validate: Validate,
): JudgedAnswers {
  const model = new FormModel(definition, { answers, validate, compute, undescribed: 'leave-out' });
  // Storing them once more drops blank text, which is no answer, and the verdict then says what is missing.
  model.setAnswer('', answers);
  const sent = model.submission();
  const issues = model.issues.filter((issue) => issue.severity === 'error');
  const spoken = new Set(issues.map((issue) => issue.pointer));
  const errors = [
    ...issues.map(errorOf),
    ...wrongResults(model, answers).filter(({ pointer }) => !spoken.has(pointer)),
    ...notAsked(answers, sent)
      .filter((pointer) => !spoken.has(pointer))
      .map(notAskedError),
  ];
  if (errors.length > 0) throw rejection(errors);
  for (const one of confirmed) model.confirm(one);
  return { answers: sent, confirmed: model.confirmed, files: fileAnswers(model) };
}

/** Computed answers that are not what their rules say. One that is missing is filled in. */
function wrongResults(model: FormModel, received: Json): AnswerError[] {
  return computedNodes(model.root).flatMap(({ pointer, answer, label }) => {
    const given = jsonAt(received, pointer);
    if (given === undefined || answer === undefined || sameJson(given, answer)) return [];
    const detail = 'This answer is computed from others, and they give another one.';
    return [{ pointer, code: 'computed', params: {}, labels: [label], detail }];
  });
}

/** An entry of `errors`; the pointer leads into the answers. */
interface AnswerError {
  readonly [name: string]: Json;
  readonly pointer: string;
  /** The JSON Schema keyword that is broken, or `notAsked`. */
  readonly code: string;
  readonly params: Readonly<Record<string, Json>>;
  /** The labels on the way to the pointer, in the definition's own language. */
  readonly labels: readonly string[];
  readonly detail: string;
}

function errorOf({ pointer, code, params, labels }: Issue): AnswerError {
  const detail = code === 'required' ? 'This answer is missing.' : `This answer does not meet the rule “${code}”.`;
  return { pointer, code, params, labels, detail };
}

function notAskedError(pointer: string): AnswerError {
  const detail = 'The form does not ask this, or hides it, or it is blank.';
  return { pointer, code: 'notAsked', params: {}, labels: [], detail };
}

function rejection(errors: readonly AnswerError[]): Problem {
  return new Problem({
    status: 422,
    name: 'answers-invalid',
    title: 'The answers are not valid',
    detail: `${String(errors.length)} ${errors.length === 1 ? 'answer has' : 'answers have'} to change.`,
    members: { errors: errors.slice(0, maxErrors) },
  });
}
