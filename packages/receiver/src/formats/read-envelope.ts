import { type ConfirmedWarning, isJsonObject, type Json, type JsonObject } from '@amtform/model';
import { envelopeRefusal } from './envelope-refusal.js';
import { type EnvelopeFiles, readAttachments } from './read-attachments.js';

/**
 * What a submission travels in: `{ form: { id, version }, language, answers }`, and `confirmed` and `attachments` where
 * there are some.
 */
export interface Envelope extends EnvelopeFiles {
  readonly formId: string;
  readonly formVersion: string;
  /** BCP 47. */
  readonly language: string;
  /** Not judged yet. */
  readonly answers: Json;
  /** Unusual answers that the person says are right. Not judged yet. */
  readonly confirmed: readonly ConfirmedWarning[];
}

/** Reads an envelope. Throws a Problem that names the member which is missing, wrong or unknown. */
export function readEnvelope(json: Json): Envelope {
  const { confirmed, attachments, ...required } = isJsonObject(json) ? json : {};
  const { form, language, answers } = members(isJsonObject(json) ? required : json, 'The body', [
    'form',
    'language',
    'answers',
  ]);
  const { id, version } = members(form, 'form', ['id', 'version']);
  if (typeof id !== 'string') throw envelopeRefusal('form.id has to be text.');
  if (typeof version !== 'string') throw envelopeRefusal('form.version has to be text.');
  if (typeof language !== 'string' || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,7}$/.test(language)) {
    throw envelopeRefusal('language has to be a language tag such as de or en-GB.');
  }
  return {
    formId: id,
    formVersion: version,
    language,
    answers: answers as Json,
    confirmed: readConfirmed(confirmed),
    ...readAttachments(attachments),
  };
}

/** As many as a page shows errors. */
const mostConfirmed = 100;

function readConfirmed(json: Json | undefined): readonly ConfirmedWarning[] {
  if (json === undefined) return [];
  if (!Array.isArray(json) || json.length > mostConfirmed) throw envelopeRefusal('confirmed has to be a short list.');
  return (json as readonly Json[]).map((one) => {
    const { pointer, warning } = members(one, 'An entry of confirmed', ['pointer', 'warning']);
    if (typeof pointer !== 'string' || typeof warning !== 'string')
      throw envelopeRefusal('An entry of confirmed has to name a pointer and a warning.');
    return { pointer, warning };
  });
}

/** An object with exactly these members. */
function members(json: Json | undefined, name: string, wanted: readonly string[]): JsonObject {
  if (!isJsonObject(json)) throw envelopeRefusal(`${name} has to be an object.`);
  const missing = wanted.find((member) => !Object.hasOwn(json, member));
  if (missing !== undefined) throw envelopeRefusal(`${name} lacks ${missing}.`);
  if (Object.keys(json).length > wanted.length) throw envelopeRefusal(`${name} may only have ${wanted.join(', ')}.`);
  return json;
}
