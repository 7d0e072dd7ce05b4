import type { FormDraft, Said } from '../../draft/form-draft.js';
import type { Obstacle } from '../../imported.js';
import type { UiElement } from '../element.js';
import { untranslated } from '../obstacles.js';

/** The words of a heading, and what is in the way of those that were meant. */
export interface Heading {
  readonly said: Said | undefined;
  readonly labelObstacle: Obstacle | undefined;
  readonly keyObstacle: Obstacle | undefined;
}

/** Reads the heading of an element: the translated text of its key, or its label. */
export function readHeading({ json }: UiElement, draft: FormDraft): Heading {
  const { label, i18n } = json;
  const key = `${typeof i18n === 'string' ? i18n : ''}.label`;
  const isTranslated = draft.knows(key);
  const text = typeof label === 'string' ? label : '';
  const read = isTranslated ? draft.read(key) : text === '' ? undefined : draft.read(text);
  const obstacle = read && 'reason' in read ? read : undefined;
  const plain = text === '' ? undefined : { text, words: { own: text, others: {} } };
  return {
    said: read && 'words' in read ? read : plain,
    labelObstacle: isTranslated ? undefined : obstacle,
    keyObstacle: isTranslated ? undefined : untranslated,
  };
}
