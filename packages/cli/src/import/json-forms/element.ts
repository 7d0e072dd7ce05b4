import { appendPointer, type Condition, isJsonObject, type Json, type JsonObject } from '@amtform/model';
import type { ImportInProgress } from '../begin-import.js';
import type { PageDraft } from '../form-draft.js';
import type { Obstacle, Origin } from '../imported.js';
import { readScope } from './read-scope.js';
import type { Places } from '../places/read-places.js';

/** An element of a UI schema in the convention of JSON Forms, and where it stands. */
export interface UiElement {
  readonly json: JsonObject;
  /** JSON Pointer into the UI schema. */
  readonly pointer: string;
  /** The place that scopes begin at: the root, or what a `detail` shows. */
  readonly around: string;
  /** What has to hold besides the element's own rule. */
  readonly conditions: readonly Condition[];
  /** The page that it stands on; undefined where the page has not begun, and within a detail. */
  readonly page: PageDraft | undefined;
  /** Whether it belongs to something that is on the page already. */
  readonly isWithin: boolean;
  /** The places that are asked beside it. */
  readonly asked: Set<string>;
}

/** Reads elements; what all of them share. */
export interface Reading {
  readonly form: ImportInProgress;
  /** Whether an element is a page. */
  readonly isPage: (json: JsonObject) => boolean;
  /** The page of an element that stands outside of all pages. */
  readonly pageOf: (element: UiElement) => PageDraft;
  readonly read: (element: UiElement) => void;
}

/** Carries a member of an element over, or tells why that is not possible. */
export type MemberRule = (value: Json) => Obstacle | undefined;

/** What becomes of the members of an element, by name; those of `options` by theirs. */
export interface MemberRules {
  readonly members: Readonly<Record<string, MemberRule>>;
  readonly options: Readonly<Record<string, MemberRule>>;
  /** What is in the way of all others. */
  readonly otherwise?: Obstacle;
}

const unknownMember: Obstacle = {
  reason: 'It is no keyword of the convention: a program of your own reads it.',
  remedy: 'If people need what it says, write it into “fields”: label, hint, kind, options or showWhen.',
};

/** Settles every member of an element except the elements in it. */
export function settleMembers({ json, pointer }: UiElement, { form }: Reading, rules: MemberRules): void {
  const { members, options, otherwise = unknownMember } = rules;
  const settle = (at: Omit<Origin, 'file'>, rule: MemberRule | undefined, value: Json) =>
    form.settle(at, rule ? rule(at.value) : otherwise);
  for (const [name, value] of Object.entries(json)) {
    if (name === 'elements') continue;
    const here = appendPointer(pointer, name);
    if (name !== 'options' || !isJsonObject(value)) {
      settle({ pointer: here, keyword: name, value }, own(members, name));
      continue;
    }
    for (const [option, its] of Object.entries(value))
      settle({ pointer: appendPointer(here, option), keyword: `options.${option}` }, own(options, option), its);
  }
}

function own(rules: Readonly<Record<string, MemberRule>>, name: string): MemberRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** The elements in an element. */
export function elementsIn(json: JsonObject): readonly Json[] {
  return Array.isArray(json['elements']) ? (json['elements'] as readonly Json[]) : [];
}

/** Whether an element asks for something that the schema has. */
export function asksSomething(json: Json, { around, places }: { around: string; places: Places }): boolean {
  if (!isJsonObject(json)) return false;
  const place = readScope(json['scope'], around);
  return (
    (place !== undefined && places.has(place)) || elementsIn(json).some((e) => asksSomething(e, { around, places }))
  );
}
