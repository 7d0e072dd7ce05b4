import { jsonAt, keepableAnswers } from '@amtform/model';
import type { Draft } from '@amtform/submission';
import type { FormSession } from '../session/form-session.js';
import { withoutFiles } from './without-files.js';
import { formFields, formQuestions } from './form-questions.js';

/** What is kept of a session: everything but sensitive answers, and files, whose bytes are gone with the page. */
export function draftOf({ definition, model, page }: FormSession, savedAt: number): Draft {
  const answers = withoutFiles(keepableAnswers(definition, model.answers) ?? {}) ?? {};
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
