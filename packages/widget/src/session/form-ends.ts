import {
  type Condition,
  conditionHolds,
  type End,
  type FormModel,
  type FormPage,
  type Json,
  type Schema,
  type Validate,
} from '@amtform/model';

/** An early end that a person has reached, and where its words stand. */
export interface ReachedEnd {
  readonly end: End;
  /** Id of the page whose end it is; undefined for one of the whole form. */
  readonly page: string | undefined;
  /** Its place among the ends there. */
  readonly index: number;
}

/**
 * The first early end that holds: those of the pages that are asked now, in their order, then those of the whole form.
 * What counts are the answers that would be sent: nobody is turned away for an answer that is hidden by now.
 */
export function reachedEnd(model: FormModel, pages: readonly FormPage[], validate: Validate): ReachedEnd | undefined {
  const { definition } = model;
  const ofPages = pages.map(({ id }) => ({
    page: id,
    ends: definition.pages?.find((page) => page.id === id)?.ends ?? [],
  }));
  const all = [...ofPages, { page: undefined, ends: definition.ends ?? [] }];
  if (all.every(({ ends }) => ends.length === 0)) return undefined;
  const answers = model.submission();
  const matches = (schema: Schema, answer: Json) =>
    validate(schema, answer, { document: definition.schema }).length === 0;
  const holds = (when: Condition) => conditionHolds(when, '', { answers, matches });
  for (const { page, ends } of all) {
    const index = ends.findIndex(({ when }) => holds(when));
    const end = ends[index];
    if (end) return { end, page, index };
  }
  return undefined;
}
