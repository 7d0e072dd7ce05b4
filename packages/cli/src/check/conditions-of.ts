import { appendPointer, type Condition, type FormDefinition } from '@amtform/model';

/** A demand on one answer in a condition. */
export interface Demand {
  /** The place of the answer. */
  readonly at: string;
  readonly matches: Extract<Condition, { at: string }>['matches'];
  /** Where the demand stands: JSON Pointer into the definition. */
  readonly path: string;
  /** Whether the whole condition fails where the demand is not met. */
  readonly isNeeded: boolean;
}

/** A condition of a definition with the places that it shows. */
export interface ShownWhen {
  readonly places: readonly string[];
  /** The index of its page, for the condition of a page. */
  readonly page?: number;
  /** Where the condition stands: JSON Pointer into the definition. */
  readonly path: string;
  readonly demands: readonly Demand[];
}

/** All conditions of a definition: those of its fields, then those of its pages. */
export function conditionsOf({ fields = {}, pages = [] }: FormDefinition): readonly ShownWhen[] {
  const ofFields = Object.entries(fields).map(([place, { showWhen }]) => ({ places: [place], showWhen, place }));
  const ofPages = pages.map((page, i) => ({ places: page.fields, showWhen: page.showWhen, page: i }));
  return [
    ...ofFields.map((field) => ({ ...field, path: `${appendPointer('/fields', field.place)}/showWhen` })),
    ...ofPages.map((page) => ({ ...page, path: `/pages/${String(page.page)}/showWhen` })),
  ].flatMap(({ showWhen, ...rest }) => (showWhen ? [{ ...rest, demands: demandsOf(showWhen, rest.path, true) }] : []));
}

function demandsOf(condition: Condition, path: string, isNeeded: boolean): readonly Demand[] {
  if ('at' in condition) return [{ at: condition.at, matches: condition.matches, path, isNeeded }];
  if ('not' in condition) return demandsOf(condition.not, `${path}/not`, false);
  if ('all' in condition) return condition.all.flatMap((c, i) => demandsOf(c, `${path}/all/${String(i)}`, isNeeded));
  const isOnly = isNeeded && condition.any.length === 1;
  return condition.any.flatMap((c, i) => demandsOf(c, `${path}/any/${String(i)}`, isOnly));
}
