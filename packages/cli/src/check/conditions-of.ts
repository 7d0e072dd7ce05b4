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
  /** Empty for notes, ends and warnings. */
  readonly places: readonly string[];
  /** The index of its page, for the condition of a page. */
  readonly page?: number;
  /** Where the condition stands: JSON Pointer into the definition. */
  readonly path: string;
  readonly demands: readonly Demand[];
}

/** All conditions of a definition: those of its fields, of its pages, and those that show no place. */
export function conditionsOf(definition: FormDefinition): readonly ShownWhen[] {
  const { fields = {}, pages = [] } = definition;
  const ofFields = Object.entries(fields).map(([place, { showWhen }]) => {
    return { places: [place], path: `${appendPointer('/fields', place)}/showWhen`, condition: showWhen };
  });
  const ofPages = pages.map(({ fields: places, showWhen }, page) => {
    return { places, page, path: `/pages/${String(page)}/showWhen`, condition: showWhen };
  });
  return [...ofFields, ...ofPages, ...otherConditions(definition)].flatMap(({ condition, ...shown }) =>
    condition ? [{ ...shown, demands: demandsOf(condition, shown.path, true) }] : [],
  );
}

function otherConditions({ fields = {}, pages = [], notes = [], ends = [] }: FormDefinition) {
  const endsAt = (list: NonNullable<FormDefinition['ends']>, path: string) =>
    list.map(({ when }, i) => ({ path: `${path}/${String(i)}/when`, condition: when }));
  return [
    ...notes.map(({ showWhen }, i) => ({ path: `/notes/${String(i)}/showWhen`, condition: showWhen })),
    ...endsAt(ends, '/ends'),
    ...pages.flatMap((page, i) => endsAt(page.ends ?? [], `/pages/${String(i)}/ends`)),
    ...Object.entries(fields).flatMap(([place, { warnings = [] }]) =>
      warnings.map(({ when }, i) => {
        return { path: `${appendPointer('/fields', place)}/warnings/${String(i)}/when`, condition: when };
      }),
    ),
  ].map((condition) => ({ ...condition, places: [] }));
}

function demandsOf(condition: Condition, path: string, isNeeded: boolean): readonly Demand[] {
  if ('at' in condition) return [{ at: condition.at, matches: condition.matches, path, isNeeded }];
  if ('not' in condition) return demandsOf(condition.not, `${path}/not`, false);
  if ('all' in condition) return condition.all.flatMap((c, i) => demandsOf(c, `${path}/all/${String(i)}`, isNeeded));
  const isOnly = isNeeded && condition.any.length === 1;
  return condition.any.flatMap((c, i) => demandsOf(c, `${path}/any/${String(i)}`, isOnly));
}
