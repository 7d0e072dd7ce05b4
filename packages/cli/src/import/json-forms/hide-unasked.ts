import { appendPointer, isWithin } from '@amtform/model';
import type { ImportInProgress } from '../begin-import.js';
import { isRequired } from '../places/place-facts.js';

/**
 * Hides what no control asks for, as JSON Forms does. What the schema requires stays in the form, and is noted: without
 * it nobody could give valid answers. Returns the places that stay.
 */
export function hideUnasked(around: string, asked: ReadonlySet<string>, form: ImportInProgress): string[] {
  const { places, draft, leaveOut } = form;
  const group = places.get(around);
  if (!group || asked.size === 0 || asked.has(around)) return [];
  return group.children.flatMap((name) => {
    const place = appendPointer(around, name);
    if (asked.has(place) || draft.isHidden(place)) return [];
    if ([...asked].some((other) => isWithin(other, place))) return hideUnasked(place, asked, form);
    if (!isRequired(group, name)) {
      draft.hide(place);
      return [];
    }
    leaveOut({
      file: 'schema',
      pointer: places.get(place)?.schemas[0]?.pointer ?? '',
      keyword: 'required',
      reason: 'No control asks for it, but it has to be answered: the form asks for it at the end.',
      remedy: 'Take it out of “required” in the schema, or put it where it belongs in the pages.',
    });
    return [place];
  });
}
