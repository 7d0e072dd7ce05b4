import { isJsonObject, type JsonObject } from '@amtform/model';
import type { Endpoint, Sent } from '../endpoint.js';
import { refusal } from '../refusal.js';
import type { Rule } from '../rule.js';

function changed({ envelope }: Endpoint, members: JsonObject): Sent {
  return { body: JSON.stringify({ ...envelope, ...members }) };
}

function form({ envelope }: Endpoint): JsonObject {
  const { form: given } = envelope;
  return isJsonObject(given) ? given : {};
}

/** Submissions to another form, or with answers that the form does not allow, are refused. */
export const envelopes: readonly Rule[] = [
  {
    name: 'answers-judged',
    sentence: 'Answers that are text instead of an object are refused, with errors that have pointers.',
    tryOut: async (endpoint) => {
      const sent = changed(endpoint, { answers: 'not what the form asks' });
      const fault = await refusal(endpoint, sent, [400, 422]);
      if (fault !== undefined) return fault;
      const errors = (await endpoint.send(sent)).body?.['errors'];
      const isList = Array.isArray(errors) && errors.length > 0;
      return isList ? undefined : 'The problem document has no list errors with pointers.';
    },
  },
  {
    name: 'answers-unknown',
    sentence: 'Answers that the form does not ask for are refused.',
    tryOut: (endpoint) => {
      const { answers } = endpoint.envelope;
      const more = { ...(isJsonObject(answers) ? answers : {}), 'amtform-check': 'not asked' };
      return refusal(endpoint, changed(endpoint, { answers: more }), [400, 422]);
    },
  },
  {
    name: 'form-unknown',
    sentence: 'A submission to another form is refused.',
    tryOut: (endpoint) =>
      refusal(endpoint, changed(endpoint, { form: { ...form(endpoint), id: 'amtform-check' } }), [404, 422]),
  },
  {
    name: 'version-unknown',
    sentence: 'A submission to another version of the form is refused.',
    tryOut: (endpoint) =>
      refusal(endpoint, changed(endpoint, { form: { ...form(endpoint), version: '0.0.0-amtform-check' } }), [409, 422]),
  },
  {
    name: 'envelope-missing',
    sentence: 'A body that is no envelope is refused.',
    tryOut: (endpoint) => refusal(endpoint, { body: '{}' }, [400, 422]),
  },
];
