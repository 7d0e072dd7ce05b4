import { appendPointer, isJsonObject, type Json } from '@amtform/model';
import type { Obstacle } from '../imported.js';
import type { Reading, UiElement } from './element.js';

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
  const settle = (keyword: string, at: { pointer: string; value: Json }, rule: MemberRule | undefined) =>
    form.settle({ keyword, ...at }, rule ? rule(at.value) : otherwise);
  for (const [name, value] of Object.entries(json)) {
    const here = appendPointer(pointer, name);
    if (name === 'elements' && Array.isArray(value)) continue;
    if (name === 'options' && isJsonObject(value)) {
      for (const [option, its] of Object.entries(value))
        settle(`options.${option}`, { pointer: appendPointer(here, option), value: its }, own(options, option));
    } else settle(name, { pointer: here, value }, own(members, name));
  }
}

function own(rules: Readonly<Record<string, MemberRule>>, name: string): MemberRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}
