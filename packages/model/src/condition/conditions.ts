import type { Condition, FormDefinition } from '../definition/form-definition.js';
import { isWithin, parentPointer } from '../json/pointer.js';
import { type FormRules, readRules } from '../rules/form-rules.js';
import { conditionPlaces, sameItem } from './condition-holds.js';

/** Which nodes are shown only under conditions, and which nodes a changed answer may show or hide. */
export interface Conditions {
  /** The conditions of a place; all of them have to hold. */
  readonly at: (place: string) => readonly Condition[];
  /** The pointers or places that may change when the answer at a pointer does, and all places around them. */
  readonly touchedBy: (pointer: string, place: string) => ReadonlySet<string>;
}

/** The conditions of a definition: those of its fields, and those of a page for everything that the page asks. */
export function readConditions(definition: FormDefinition, rules: FormRules = readRules(definition)): Conditions {
  const byPlace = new Map<string, Condition[]>();
  const add = (place: string, condition: Condition | undefined) => {
    if (condition) byPlace.set(place, [...(byPlace.get(place) ?? []), condition]);
  };
  for (const [place, field] of Object.entries(definition.fields ?? {})) add(place, field.showWhen);
  for (const page of definition.pages ?? []) for (const place of page.fields) add(place, page.showWhen);
  for (const [place, { condition, choice }] of rules.others)
    for (const each of [condition, ...(byPlace.get(choice) ?? [])]) add(place, each);

  const shown = [...byPlace].flatMap(([place, all]) => all.flatMap(conditionPlaces).map((at) => ({ place, at })));
  const readers = [...shown, ...rules.watched].map(({ place, at }) => ({
    place,
    at,
    ownEntry: looksAtOwnEntry(place, at),
  }));

  function touchedBy(pointer: string, changed: string): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const { place, at, ownEntry } of readers) {
      if (!meet(at, changed) && !meet(at, pointer)) continue;
      const own = ownEntry ? sameItem(place, pointer) : place;
      for (let p: string | undefined = own.includes('*') ? place : own; p !== undefined; p = parentPointer(p))
        touched.add(p);
    }
    return touched;
  }
  return { at: (place) => byPlace.get(place) ?? [], touchedBy };
}

/** Whether one of two pointers stands within the other. */
function meet(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether a node in a list only looks at the list entry that it stands in itself. */
function looksAtOwnEntry(place: string, at: string): boolean {
  const looked = at.split('/');
  return place.split('/').every((segment, i) => segment !== '*' || looked[i] === '*');
}
