import type { FormDraft, Said } from './form-draft.js';
import type { Place } from './places/read-places.js';

/** The title of a place as its page shows it; the name where nothing else is known. */
export function titleOf({ place, schemas }: Place, draft: FormDraft, name: string): Said {
  const text = schemas.find(({ schema }) => schema.title)?.schema.title ?? name;
  return draft.words(place, 'label') ?? { text, words: { own: text, others: {} } };
}
