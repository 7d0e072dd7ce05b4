import { jsonAt, keepableAnswers } from '@amtform/model';
import type { Draft } from '@amtform/submission';
import type { FormSession } from '../session/form-session.js';
import { formFields, formQuestions } from './form-questions.js';

/** What is kept of a session: everything but the answers that are sensitive. */
export function draftOf({ definition, model, page }: FormSession, savedAt: number): Draft {
  const answers = keepableAnswers(definition, model.answers) ?? {};
  const withheld = formFields(model.root)
    .filter(
      ({ answer, pointer }) => answer !== undefined && answer !== null && (jsonAt(answers, pointer) ?? null) === null,
    )
    .map(({ label }) => label);
  return {
    formId: definition.id,
    formVersion: definition.version,
    savedAt,
    answers,
    branches: model.branches,
    page: page?.id ?? '',
    questions: formQuestions(model.root),
    withheld,
    seed: '',
  };
}
