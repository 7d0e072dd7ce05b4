import { appendPointer, parentPointer, parsePointer } from '@amtform/model';
import type { CheckedForm } from '../checked-file.js';
import type { Found, Rule } from '../rule.js';

/** What the schema requires in any case, although a condition may hide it. */
export const requiredButHidden: Rule = {
  name: 'required-but-hidden',
  about:
    'What a condition hides is not sent. If the schema requires it all the same, the form can never be sent while it is hidden.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        art: { enum: ['Neu', 'Umzug'], title: 'Anlass' },
        bisher: { type: 'string', title: 'Bisherige Marke', maxLength: 80 },
      },
      required: ['art', 'bisher'],
    },
    fields: { '/bisher': { showWhen: { at: '/art', matches: { const: 'Umzug' } } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        art: { enum: ['Neu', 'Umzug'], title: 'Anlass' },
        bisher: { type: 'string', title: 'Bisherige Marke', maxLength: 80 },
      },
      required: ['art'],
      if: { required: ['art'], properties: { art: { const: 'Umzug' } } },
      then: { required: ['bisher'] },
    },
    fields: { '/bisher': { showWhen: { at: '/art', matches: { const: 'Umzug' } } } },
  },
  inForm: faultsOf,
};

function faultsOf({ definition, asked }: CheckedForm): Found[] {
  const conditions = [
    ...Object.entries(definition.fields ?? {}).flatMap(([place, { showWhen }]) =>
      showWhen ? [{ place, path: `${appendPointer('/fields', place)}/showWhen` }] : [],
    ),
    ...(definition.pages ?? []).flatMap(({ fields, showWhen }, i) =>
      showWhen ? fields.map((place) => ({ place, path: `/pages/${String(i)}/showWhen` })) : [],
    ),
  ];
  const hidden = new Set(conditions.map(({ place }) => place));
  return conditions
    .filter(({ place }) => isRequired(place) && isPresent(parentPointer(place)))
    .map(({ place, path }) => ({
      path,
      reason: `may hide “${place}”, which the schema requires in any case.`,
      remedy: 'Require it only under the same condition, with “if” and “then”, or show it always.',
    }));

  function isRequired(place: string): boolean {
    const name = parsePointer(place).at(-1) ?? '';
    return (asked.places.get(parentPointer(place) ?? '') ?? []).some(
      ({ schema: { required }, branches }) => branches.size === 0 && Array.isArray(required) && required.includes(name),
    );
  }

  /** Whether a group may be part of the answers while a place in it is hidden. */
  function isPresent(group: string | undefined): boolean {
    if (group === undefined || group === '') return true;
    if (hidden.has(group)) return false;
    const isAnswered = [...asked.places.keys()].some((place) => parentPointer(place) === group && !hidden.has(place));
    return isAnswered || (isRequired(group) && isPresent(parentPointer(group)));
  }
}
