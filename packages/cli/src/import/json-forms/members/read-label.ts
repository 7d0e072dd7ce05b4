import { isJsonObject, type Json } from '@amtform/model';
import type { FormDraft } from '../../draft/form-draft.js';
import type { Obstacle } from '../../imported.js';

const alwaysShown: Obstacle = {
  reason: 'Every field shows its label, so that everybody can find and name it.',
  remedy: 'There is nothing to do.',
};

/** Carries the label of a control over: a text, whether to show it, or both. A translated text of the key wins over it. */
export function readLabel(
  label: Json,
  place: string,
  { draft, key }: { draft: FormDraft; key: Json | undefined },
): Obstacle | undefined {
  const { text, show } = isJsonObject(label) ? label : { text: label, show: label };
  const isTranslated = typeof key === 'string' && draft.knows(`${key}.label`);
  const obstacle =
    typeof text === 'string' && text !== '' && !isTranslated ? draft.say(place, 'label', text) : undefined;
  return show === false || text === '' ? alwaysShown : obstacle;
}
