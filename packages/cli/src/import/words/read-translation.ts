import { isJsonObject, type Json } from '@amtform/model';
import { InputError } from '../input-error.js';
import { Translation, type TranslationSource } from './translation.js';

/**
 * Reads texts by id with their languages inside, at the top of the file or in `translations`. Without a file every text
 * of the form means itself.
 *
 * Throws an `InputError` for a file of another shape and where no text is in the given language.
 */
export function readTranslation(json: Json | undefined, language: string | undefined): Translation {
  if (json === undefined) return new Translation({ texts: new Map(), pointer: '' }, language);
  const source = readSource(json);
  const languages = new Set([...source.texts.values()].flatMap((text) => Object.keys(text)));
  if (languages.size === 0)
    throw new InputError(
      'translation',
      'It has no texts. Write each text id with its languages: { "name.title": { "de": "Name" } }.',
    );
  if (language !== undefined && !languages.has(language))
    throw new InputError('translation', `It has no text in ${language}. Choose one of: ${[...languages].join(', ')}.`);
  return new Translation(source, language);
}

function readSource(json: Json): TranslationSource {
  const isInside = isJsonObject(json) && isJsonObject(json['translations']);
  const texts = isInside ? json['translations'] : json;
  if (!isJsonObject(texts))
    throw new InputError('translation', 'It is not a JSON object. Write text ids with their languages inside.');
  const table = new Map<string, Record<string, string>>();
  for (const [id, languages] of Object.entries(texts)) {
    if (!isJsonObject(languages)) continue;
    const known = Object.entries(languages).flatMap(([language, text]) =>
      typeof text === 'string' && text.trim() !== '' ? [[language, text] as const] : [],
    );
    if (known.length > 0) table.set(id, Object.fromEntries(known));
  }
  return { texts: table, pointer: isInside ? '/translations' : '' };
}
