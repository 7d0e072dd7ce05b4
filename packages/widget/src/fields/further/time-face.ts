import { type Codec, offsetAt, readTime } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { fieldFace } from '../field-face.js';

/** What stands behind the minutes in a time of RFC 3339. */
const afterMinutes = /^(\d\d:\d\d)(?::00)?(?:\.0+)?(?:z|[+-]\d\d:\d\d)?$/i;

/** What was typed is shown again as it was, whatever clock shows it. */
const write = (answer: string) => afterMinutes.exec(answer)?.[1] ?? answer;

/** A time as the clock on the wall shows it: `14:30`. */
const localTime: Codec<string> = {
  read: (text) => (text.trim() === '' ? undefined : (readTime(text) ?? text.trim())),
  write,
  tidies: true,
};

/** A time with its distance from UTC today, which the format `time` demands: `14:30:00+01:00` (RFC 3339). */
const fullTime: Codec<string> = {
  read: (text) => {
    const time = readTime(text);
    if (time === undefined) return text.trim() || undefined;
    return `${time.length === 5 ? `${time}:00` : time}${offsetAt(new Date().toISOString())}`;
  },
  write,
  tidies: true,
};

/** What the element for a time of day is given. */
export function timeFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const codec = node.schema.format === 'time' ? fullTime : localTime;
  return { ...fieldFace(node, view), codec, code: true, width: 5, spellcheck: false };
}

/** A time as a person reads it. */
export function timeText(answer: string): string {
  return write(answer);
}
