import { appendPointer, type FormDefinition } from '@amtform/model';
import type { AskedPlace } from './asked-place.js';

/** A text of the definition; its pointer leads into the texts of a language, where its translation has to stand. */
export type OwnWord = readonly [pointer: string, text: string];

/** All words of a definition that people read, where `texts` holds those of other languages. */
export function ownWords(definition: FormDefinition, places: ReadonlyMap<string, AskedPlace>): OwnWord[] {
  const { title, description, pages = [], authority, review, submission } = definition;
  return [
    ...wordsIn('', { title, description }),
    ...pages.flatMap((page) =>
      wordsIn(appendPointer('/pages', page.id), { title: page.title, description: page.description }),
    ),
    ...[...places.values()].flatMap(wordsAt),
    ...wordsIn('/review', { ...review }),
    // A postal address is the same in every language.
    ...wordsIn('/authority', { name: authority?.name, contact: authority?.contact }),
    ...wordsIn('/receipt', { next: submission?.receipt?.next }),
  ];
}

function wordsAt({ place, label, hint, options, field }: AskedPlace): OwnWord[] {
  const { messages = {}, item, add } = field;
  const path = appendPointer('/fields', place);
  return [
    ...wordsIn(path, { label, hint, item, add }),
    ...wordsIn(`${path}/messages`, messages),
    ...wordsIn(`${path}/options`, Object.fromEntries(options)),
  ];
}

function wordsIn(path: string, words: Readonly<Record<string, string | undefined>>): OwnWord[] {
  return Object.entries(words).flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [[appendPointer(path, name), text] as const],
  );
}
