import type { Condition, FormDefinition, Note } from '../definition/form-definition.js';
import { conditionPlaces } from '../condition/condition-holds.js';
import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';

/** What the definition as a whole says about a place besides its looks. */
export interface FormRules {
  /** Notes before and after what stands at a place. */
  readonly notes: (place: string) => readonly Note[];
  /** The place of the words for an option such as “Other, namely …”, by the place of its choice. */
  readonly otherTexts: ReadonlyMap<string, string>;
  /** The choice that such words belong to and the condition under which they are asked, by their own place. */
  readonly others: ReadonlyMap<string, { readonly choice: string; readonly condition: Condition }>;
  /** Places that have to be looked at again when an answer elsewhere changes. */
  readonly watched: readonly { readonly place: string; readonly at: string }[];
}

/** Reads what a definition says about places besides their looks. */
export function readRules({ fields = {}, notes = [] }: FormDefinition): FormRules {
  const notesAt = new Map<string, Note[]>();
  const watched: { place: string; at: string }[] = [];
  const watch = (place: string, condition: Condition | undefined) => {
    if (condition) for (const at of conditionPlaces(condition)) watched.push({ place, at });
  };
  for (const note of notes) {
    const place = note.before ?? note.after ?? '';
    notesAt.set(place, [...(notesAt.get(place) ?? []), note]);
    watch(place, note.showWhen);
  }
  const otherTexts = new Map<string, string>();
  const others = new Map<string, { choice: string; condition: Condition }>();
  for (const [place, { other, sameAs, warnings = [] }] of Object.entries(fields)) {
    if (sameAs) watched.push({ place, at: sameAs.as });
    for (const { when } of warnings) watch(place, when);
    if (!other) continue;
    otherTexts.set(place, other.text);
    others.set(other.text, { choice: place, condition: { at: place, matches: chooses(other.option) } });
  }
  return { notes: (place) => notesAt.get(place) ?? [], otherTexts, others, watched };
}

/** Answers that choose an option, alone or among others. Options that are no text are named by their JSON. */
function chooses(option: string): Schema {
  const isJson = /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(option);
  const values = isJson ? [option, JSON.parse(option) as Json] : [option];
  return { anyOf: [{ enum: values }, { type: 'array', not: { items: { not: { enum: values } } } }] };
}
