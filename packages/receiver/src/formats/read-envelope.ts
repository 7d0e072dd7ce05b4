import { type ConfirmedWarning, isJsonObject, type Json, type JsonObject } from '@amtform/model';
import { Problem } from '../problem/problem.js';

/** What a submission travels in: `{ form: { id, version }, language, answers }`, and `confirmed` where there is some. */
export interface Envelope {
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
  const { confirmed, ...required } = isJsonObject(json) ? json : { confirmed: undefined };
  const { form, language, answers } = members(isJsonObject(json) ? required : json, 'The body', [
    'form',
    'language',
    'answers',
  ]);
  const { id, version } = members(form, 'form', ['id', 'version']);
  if (typeof id !== 'string') throw refusal('form.id has to be text.');
  if (typeof version !== 'string') throw refusal('form.version has to be text.');
  if (typeof language !== 'string' || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,7}$/.test(language)) {
    throw refusal('language has to be a language tag such as de or en-GB.');
  }
  return { formId: id, formVersion: version, language, answers: answers as Json, confirmed: readConfirmed(confirmed) };
}

/** As many as a page shows errors. */
const mostConfirmed = 100;

function readConfirmed(json: Json | undefined): readonly ConfirmedWarning[] {
  if (json === undefined) return [];
  if (!Array.isArray(json) || json.length > mostConfirmed) throw refusal('confirmed has to be a short list.');
  return (json as readonly Json[]).map((one) => {
    const { pointer, warning } = members(one, 'An entry of confirmed', ['pointer', 'warning']);
    if (typeof pointer !== 'string' || typeof warning !== 'string')
      throw refusal('An entry of confirmed has to name a pointer and a warning.');
    return { pointer, warning };
  });
}

/** An object with exactly these members. */
function members(json: Json | undefined, name: string, wanted: readonly string[]): JsonObject {
  if (!isJsonObject(json)) throw refusal(`${name} has to be an object.`);
  const missing = wanted.find((member) => !Object.hasOwn(json, member));
  if (missing !== undefined) throw refusal(`${name} lacks ${missing}.`);
  if (Object.keys(json).length > wanted.length) throw refusal(`${name} may only have ${wanted.join(', ')}.`);
  return json;
}

function refusal(detail: string): Problem {
  return new Problem({ status: 422, name: 'envelope-invalid', title: 'This is no submission', detail });
}
