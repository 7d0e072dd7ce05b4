import { choice } from './choice.js';
import { choices } from './choices.js';
import { consent } from './consent.js';
import { date } from './date.js';
import type { Kind } from './kind.js';
import { longText } from './long-text.js';
import { number } from './number.js';
import { text } from './text.js';
import { yesNo } from './yes-no.js';

/** All kinds of fields, the most particular first. */
export const kinds = [consent, yesNo, choice, choices, date, number, longText, text] as const;

/** How a field is asked. */
export type FieldKind = (typeof kinds)[number]['name'];

/** The kind of that name. */
export function kindNamed(name: FieldKind): Kind<FieldKind> {
  return kinds.find((kind) => kind.name === name) ?? text;
}
