import { personalToken } from '../personal-token.js';
import type { Found, Rule } from '../rule.js';

/** Characters that a name has to have room for. */
const shortest = 40;

/** A limit that cuts names. */
export const shortNameLimit: Rule = {
  name: 'short-name-limit',
  about:
    'Many people have long names or very short ones. XÖV standards give names room for far more than 30 characters.',
  severity: 'warning',
  fails: {
    schema: { type: 'object', properties: { nachname: { type: 'string', title: 'Nachname', maxLength: 20 } } },
    fields: { '/nachname': { autocomplete: 'family-name' } },
  },
  passes: {
    schema: { type: 'object', properties: { nachname: { type: 'string', title: 'Nachname', maxLength: 120 } } },
    fields: { '/nachname': { autocomplete: 'family-name' } },
  },
  atPlace: (place) => {
    if (!['given-name', 'family-name'].includes(personalToken(place) ?? '')) return [];
    return place.schemas.flatMap(({ schema: { minLength = 0, maxLength = Infinity }, path }) => [
      ...(maxLength < shortest
        ? [faultOf(`${path}/maxLength`, `cuts names longer than ${String(maxLength)} characters.`)]
        : []),
      ...(minLength > 1
        ? [faultOf(`${path}/minLength`, `refuses names shorter than ${String(minLength)} characters.`)]
        : []),
    ]);
  },
};

function faultOf(path: string, reason: string): Found {
  return { path, reason, remedy: `Allow one to at least ${String(shortest)} characters.` };
}
