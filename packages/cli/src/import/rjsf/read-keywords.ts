import { appendPointer, isJsonObject, type Json, type JsonObject } from '@amtform/model';
import type { Obstacle } from '../imported.js';
import type { Place, Places } from '../places/read-places.js';

/** A keyword of a UI schema in the convention of react-jsonschema-form. */
export interface UiKeyword {
  /** As it is written: `ui:widget`, `ui:options.rows`. */
  readonly keyword: string;
  /** What it is, however it is written: `widget`, `rows`. */
  readonly name: string;
  readonly value: Json;
  /** Whether it is no keyword of the convention but one of somebody's own. */
  readonly isOwn: boolean;
  /** JSON Pointer into the UI schema. */
  readonly pointer: string;
  /** What it is about, or why it is about nothing. */
  readonly about: Place | Obstacle;
}

type About = UiKeyword['about'];

/** Keys that hold UI schemas of what is in a place. */
const inside = ['items', 'additionalItems', 'anyOf', 'oneOf', 'additionalProperties', 'patternProperties'];

const unknownNames: Obstacle = {
  reason: 'Only what the schema names is asked; answers under names of a person’s choice are not.',
  remedy: 'Name the properties in the schema, or ask for a list of entries.',
};
const branchItself: Obstacle = {
  reason: 'Ways to answer are named by the schema alone.',
  remedy: 'Write the words into the title of the branch in the schema.',
};

/**
 * All keywords of a UI schema, in its order. A member of `ui:options` is the same as one that begins with `ui:`. Keys
 * that are neither names of properties nor keywords of the convention are keywords of somebody's own.
 */
export function readKeywords(ui: JsonObject, places: Places): UiKeyword[] {
  const root = places.get('');
  return root ? keywordsAt(ui, { about: root, pointer: '', places }) : [];
}

interface At {
  readonly about: About;
  readonly pointer: string;
  readonly places: Places;
  /** What the keywords of a branch itself are about. */
  readonly own?: About;
}

function keywordsAt(ui: JsonObject, at: At): UiKeyword[] {
  const { about, pointer, own = about } = at;
  return Object.entries(ui).flatMap(([key, value]) => {
    const here = appendPointer(pointer, key);
    if (key === 'ui:options' && isJsonObject(value)) {
      return Object.entries(value).map(([name, option]) => {
        const keyword = `ui:options.${name}`;
        return { keyword, name, value: option, isOwn: false, pointer: appendPointer(here, name), about: own };
      });
    }
    if (!isKeyword(key, value, about)) return inner(key, value, { ...at, pointer: here });
    const name = key.replace(/^ui:/, '');
    // The one keyword that older versions write without the beginning of all others.
    const isOwn = name === key && key !== 'classNames';
    return [{ keyword: key, name, value, isOwn, pointer: here, about: own }];
  });
}

function isKeyword(key: string, value: Json, about: About): boolean {
  if (key.startsWith('ui:')) return true;
  if (hasChild(about, key)) return !isJsonObject(value);
  if (inside.includes(key)) return !isJsonObject(value) && !Array.isArray(value);
  return key.includes(':') || !isJsonObject(value);
}

function hasChild(about: About, name: string): boolean {
  return 'children' in about && about.children.includes(name);
}

/** The keywords of what is in a place: of a property, of entries, of branches. */
function inner(key: string, value: Json, at: At): UiKeyword[] {
  const { about, pointer, places } = at;
  const parts = Array.isArray(value) ? [...(value as readonly Json[]).entries()] : [['', value] as const];
  return parts.flatMap(([i, part]) => {
    const here = i === '' ? pointer : appendPointer(pointer, i);
    if (!isJsonObject(part)) return [{ keyword: key, name: key, value: part, isOwn: true, pointer: here, about }];
    return keywordsAt(part, { ...aboutInner(key, about, places), pointer: here, places });
  });
}

function aboutInner(key: string, about: About, places: Places): Pick<At, 'about' | 'own'> {
  if ('reason' in about) return { about };
  const isProperty = hasChild(about, key);
  if (!isProperty && (key === 'anyOf' || key === 'oneOf')) return { about, own: branchItself };
  if (!isProperty && (key === 'additionalProperties' || key === 'patternProperties')) return { about: unknownNames };
  const name = !isProperty && (key === 'items' || key === 'additionalItems') ? '*' : key;
  return { about: places.get(appendPointer(about.place, name)) ?? noSuchPlace(about, name) };
}

function noSuchPlace({ place }: Place, name: string): Obstacle {
  return {
    reason: `The schema asks nothing at ${appendPointer(place, name)}.`,
    remedy: 'Correct the name if it is a slip; otherwise nothing is lost.',
  };
}
