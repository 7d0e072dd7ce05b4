import {
  conditionHolds,
  conditionPlaces,
  type End,
  findNode,
  formPages,
  FormModel,
  type Json,
  type Schema,
} from '@amtform/model';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import { fieldCandidates } from './field-candidates.js';
import { randomSeries } from './random-series.js';

/** An early end of a form, and answers that lead there. */
export interface EarlyEnd {
  readonly title: string;
  readonly answers: Json;
}

/** So many answers are tried at a question on which an end depends. */
const mostTries = 60;

/**
 * The early ends that one answer other than those of a filled form leads to, in their order. An end that takes several
 * answers at once is left out.
 */
export function earlyEnds({ definition, answers }: FormModel): readonly EarlyEnd[] {
  const ends = [...(definition.pages ?? []).flatMap((page) => page.ends ?? []), ...(definition.ends ?? [])];
  return ends.flatMap((end) => {
    for (const place of conditionPlaces(end.when)) {
      const model = new FormModel(definition, { validate, compute, answers });
      const field = findNode(model.root, place);
      if (field?.type !== 'field' || field.computed) continue;
      let tries = 0;
      for (const candidate of fieldCandidates(field, definition, randomSeries(1))) {
        if (++tries > mostTries) break;
        model.setAnswer(place, candidate);
        if (reached(model) === end) return [{ title: end.title, answers: model.answers }];
      }
    }
    return [];
  });
}

/** The end that a person sees: the first that holds, of the pages that are asked now before those of the whole form. */
function reached(model: FormModel): End | undefined {
  const { definition, root } = model;
  const shown = new Set(formPages(definition, root).map(({ id }) => id));
  const ofPages = (definition.pages ?? []).filter(({ id }) => shown.has(id)).flatMap((page) => page.ends ?? []);
  const matches = (schema: Schema, answer: Json) =>
    validate(schema, answer, { document: definition.schema }).length === 0;
  const context = { answers: model.submission(), matches };
  return [...ofPages, ...(definition.ends ?? [])].find(({ when }) => conditionHolds(when, '', context));
}
