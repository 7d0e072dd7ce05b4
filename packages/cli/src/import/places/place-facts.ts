import { type Json, sameJson } from '@amtform/model';
import type { Place, Places } from './read-places.js';
import type { SchemaAt } from './schemas-in-place.js';

/** A constant that can be answered, and where the schema names it. */
export interface ConstantAt {
  readonly value: Json;
  readonly title: string | undefined;
  /** JSON Pointer of the title. */
  readonly pointer: string;
}

/** What stands at a place: a group of properties, a list of entries, one answer, or nothing that can be answered. */
export type Shape = 'group' | 'list' | 'field' | 'nothing';

/** What stands at a place. */
export function shapeOf({ place, children }: Place, places: Places): Shape {
  const at = places.get(place);
  const types = at ? typesOf(at) : undefined;
  const entries = places.get(`${place}/*`);
  if (types?.length === 0) return 'nothing';
  if (types ? types.length === 1 && types[0] === 'array' : entries !== undefined)
    return entries && shapeOf(entries, places) === 'nothing' ? 'nothing' : 'list';
  return children.some((name) => name !== '*') || (types?.length === 1 && types[0] === 'object') ? 'group' : 'field';
}

/** The types that the first schema that names types names; `null` is left out. Undefined where none does. */
export function typesOf({ schemas }: Place): readonly string[] | undefined {
  const lists = schemas.flatMap(({ schema: { type } }) =>
    type === undefined ? [] : [typeof type === 'string' ? [type] : type],
  );
  return (lists.find((list) => list.some((t) => t !== 'null')) ?? lists[0])?.filter((t) => t !== 'null');
}

/** The constants to choose from, in the order of the schema. Empty where anything can be answered. */
export function constantsOf({ schemas }: Place): readonly ConstantAt[] {
  const own = schemas.find(({ schema, isBranch }) => !isBranch && (schema.enum ?? schema.const) !== undefined);
  if (own) return ownConstants(own);
  const branches = schemas.filter(({ isBranch }) => isBranch).map(ownConstants);
  return branches.every((constants) => constants.length > 0) ? branches.flat() : [];
}

function ownConstants({ schema, pointer }: SchemaAt): ConstantAt[] {
  const { title, enumNames } = schema;
  if (schema.const !== undefined) return [{ value: schema.const, title, pointer: `${pointer}/title` }];
  const isOnly = schema.enum?.length === 1;
  return (schema.enum ?? []).map((value, i) => ({
    value,
    title: enumNames?.[i] ?? (isOnly ? title : undefined),
    pointer: enumNames ? `${pointer}/enumNames/${String(i)}` : `${pointer}/title`,
  }));
}

/** Whether a person has to choose between ways to answer there. */
export function hasChoice(place: Place): boolean {
  return place.schemas.some(({ isBranch }) => isBranch) && constantsOf(place).length === 0;
}

/** Whether a list is asked as one field of several options, unless the definition says otherwise. */
export function isChoices(list: Place, places: Places): boolean {
  const entries = places.get(`${list.place}/*`);
  return entries !== undefined && constantsOf(entries).length > 0 && list.schemas.some((s) => s.schema.uniqueItems);
}

/** Where the words of a place's options belong: those of a list that is asked as one field belong to the list. */
export function optionsAt({ place }: Place, places: Places): string {
  const list = place.endsWith('/*') ? places.get(place.slice(0, -2)) : undefined;
  return list && isChoices(list, places) ? list.place : place;
}

/** Whether a property of a group has to be answered, at least under a condition. */
export function isRequired({ schemas }: Place, name: string): boolean {
  return schemas.some(({ schema: { required } }) => Array.isArray(required) && required.includes(name));
}

/** The words of a place by keyword, without repetition, the one that the form shows first. */
export function wordsIn(
  { schemas }: Place,
  keyword: 'title' | 'description',
): readonly (SchemaAt & { text: string })[] {
  const all = schemas.flatMap((at) => {
    const text = at.schema[keyword];
    return typeof text === 'string' && text !== '' && !at.isBranch ? [{ ...at, text }] : [];
  });
  return all.filter((one, i) => all.findIndex(({ text }) => sameJson(text, one.text)) === i);
}
