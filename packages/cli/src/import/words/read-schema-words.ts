import { parentPointer } from '@amtform/model';
import { type FormDraft, optionName } from '../draft/form-draft.js';
import type { LeftOut, Obstacle, Origin } from '../imported.js';
import { constantsOf, hasChoice, optionsAt, shapeOf, wordsIn } from '../places/place-facts.js';
import type { Place, Places } from '../places/read-places.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import type { Translation } from './translation.js';

const schemaWords = { title: 'label', description: 'hint' } as const;

const oneLabel: Obstacle = {
  reason: 'Under a condition the schema says it differently, but a translated place has one text.',
  remedy: 'Say both in one text, or give the conditional answer a name of its own.',
};
const branchNames: Obstacle = {
  reason: 'The ways to answer are named by the schema alone and cannot be translated.',
  remedy: 'Write the words instead of the id into the schema.',
};

const textOnly: Obstacle = {
  reason: 'Nothing can be answered here, it is only a text.',
  remedy: 'Put it into the hint of a field or group near it, or into the description of a page.',
};

/**
 * Puts the words of a schema into a draft: they are translated where they are ids of texts. Places where nothing can be
 * answered are hidden. Returns what could not be read.
 */
export function readSchemaWords(draft: FormDraft, places: Places, translation: Translation): LeftOut[] {
  return [...places.values()].flatMap((place) => {
    if (isSilent(place.place, places)) return silentText(place, { draft, places });
    const leftOut = (['title', 'description'] as const).flatMap((keyword) => readWords(draft, place, keyword));
    if (!translation.isGiven) return leftOut;
    const at = optionsAt(place, places);
    return [...leftOut, ...readOptions(place, at, { draft, translation }), ...untranslatedBranches(place, translation)];
  });
}

function isSilent(place: string, places: Places): boolean {
  const parent = parentPointer(place);
  const at = places.get(place);
  if (parent === undefined || !at) return false;
  return shapeOf(at, places) === 'nothing' || isSilent(parent, places);
}

/** Other programs show a place that only allows null as a text between the fields. */
function silentText({ place, schemas }: Place, { draft, places }: { draft: FormDraft; places: Places }): LeftOut[] {
  if (!isSilent(parentPointer(place) ?? '', places)) draft.hide(place);
  return schemas.flatMap(({ schema, pointer }) =>
    (['title', 'description'] as const).flatMap((keyword) => {
      const text = schema[keyword];
      if (typeof text !== 'string' || text === '') return [];
      const said = draft.read(text);
      const words = 'reason' in said ? text : (said.words.own ?? text);
      return [{ ...origin(`${pointer}/${keyword}`, keyword, htmlToMarkdown(words)), ...textOnly }];
    }),
  );
}

function readWords(draft: FormDraft, place: Place, keyword: 'title' | 'description'): LeftOut[] {
  const [first, ...others] = wordsIn(place, keyword);
  if (!first) return [];
  const said = draft.read(first.text);
  if ('reason' in said) return [{ ...origin(`${first.pointer}/${keyword}`, keyword, first.text), ...said }];
  draft.at(place.place).given.set(schemaWords[keyword], said);
  if (!first.isConditional || said.words.own === first.text) return [];
  return others.map(({ pointer, text }) => ({ ...origin(`${pointer}/${keyword}`, keyword, text), ...oneLabel }));
}

/** Titles of constants, and constants that are ids themselves. */
function readOptions(
  place: Place,
  at: string,
  { draft, translation }: { draft: FormDraft; translation: Translation },
): LeftOut[] {
  return constantsOf(place).flatMap(({ value, title, pointer }) => {
    const text = title ?? (typeof value === 'string' && translation.has(value) ? value : undefined);
    if (text === undefined) return [];
    const said = draft.read(text);
    if ('reason' in said) return [{ ...origin(pointer, 'title', text), ...said }];
    if (translation.has(text)) draft.at(at).givenOptions.set(optionName(value), said);
    return [];
  });
}

function untranslatedBranches(place: Place, translation: Translation): LeftOut[] {
  if (!hasChoice(place)) return [];
  return place.schemas.flatMap(({ schema: { title }, pointer, isBranch }) =>
    isBranch && typeof title === 'string' && translation.has(title)
      ? [{ ...origin(`${pointer}/title`, 'title', title), ...branchNames }]
      : [],
  );
}

function origin(pointer: string, keyword: string, value: string): Origin {
  return { file: 'schema', pointer, keyword, value };
}
