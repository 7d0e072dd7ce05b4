import type { Json } from '@amtform/model';
import { type FormDraft, optionName } from '../../draft/form-draft.js';
import type { Obstacle } from '../../imported.js';
import { constantsOf, optionsAt } from '../../places/place-facts.js';
import type { Place, Places } from '../../places/read-places.js';
import { untranslated } from '../obstacles.js';

/**
 * Carries the words of a control's key over: label, description, and those of its options by their value
 * (https://jsonforms.io/docs/i18n).
 */
export function readKey(
  key: Json,
  at: Place,
  { draft, places }: { draft: FormDraft; places: Places },
): Obstacle | undefined {
  if (typeof key !== 'string') return untranslated;
  const id = (name: string) => `${key}.${name}`;
  const known = (name: string) => draft.knows(id(name));
  const entries = places.get(`${at.place}/*`);
  const asked = constantsOf(at).length === 0 && entries ? entries : at;
  const options = constantsOf(asked).filter(({ value }) => known(optionName(value)));
  if (!known('label') && !known('description') && options.length === 0) return untranslated;
  const obstacles = [
    known('label') ? draft.say(at.place, 'label', id('label')) : undefined,
    known('description') ? draft.say(at.place, 'hint', id('description')) : undefined,
    ...options.map(({ value }) => draft.option(optionsAt(asked, places), value, id(optionName(value)))),
  ];
  return obstacles.find((obstacle) => obstacle !== undefined);
}
