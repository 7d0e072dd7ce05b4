import type { FormModel } from '@amtform/model';
import { type Draft, versionStep } from '@amtform/submission';
import { formFields, formQuestions } from './form-questions.js';

/** What a newer version of a form does to a draft. Labels, each once. */
export interface DraftChanges {
  /** Asked now and not before. */
  readonly added: readonly string[];
  /** Asked before and not any more. */
  readonly gone: readonly string[];
  /** Answers that do not fit as they are. */
  readonly wrong: readonly string[];
}

/** What changed since a draft was kept, in a model that took it up; undefined where the form is the same. */
export function draftChanges(draft: Draft, model: FormModel): DraftChanges | undefined {
  if (versionStep(draft.formVersion, model.definition.version) === 'same') return undefined;
  const now = formQuestions(model.root);
  const wrong = new Set(model.issues.map(({ pointer }) => pointer));
  return {
    added: missingIn(draft.questions, now),
    gone: missingIn(now, draft.questions),
    wrong: unique(
      formFields(model.root)
        .filter(({ pointer, answer }) => answer !== undefined && wrong.has(pointer))
        .map(({ label }) => label),
    ),
  };
}

/** The labels of `questions` whose place `known` does not have. */
function missingIn(known: Draft['questions'], questions: Draft['questions']): readonly string[] {
  return unique(
    Object.entries(questions)
      .filter(([place]) => !Object.hasOwn(known, place))
      .map(([, label]) => label),
  );
}

const unique = (labels: readonly string[]) => [...new Set(labels)];
