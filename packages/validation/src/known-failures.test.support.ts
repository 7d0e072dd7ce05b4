/** The folders of the public suite that are run. */
export type Dialect = 'draft7' | 'draft2019-09' | 'draft2020-12';

/** Groups of which some tests fail, with the number of those tests: `file: group (number)`. */
interface DialectFailures {
  /** Fail alike in the browser and at the receiver. */
  readonly both: readonly string[];
  /** Fail with Ajv only. */
  readonly ajv: readonly string[];
}

/**
 * Files about things that are read differently here on purpose, so that only the number of their failures is known:
 * references that depend on the way that led to them, which are read as if nobody extended the schema; `format` as a
 * mere annotation, since here it is always checked; vocabularies, which are all always read.
 */
export const readDifferently = ['vocabulary.json', 'dynamicRef.json', 'recursiveRef.json', 'format.json'];

/** What is known to fail of the public suite. A failure more or less breaks the test. */
export const knownFailures: Readonly<Record<Dialect, DialectFailures>> & { readonly formats: readonly string[] } = {
  draft7: {
    both: ['ref.json: $ref prevents a sibling $id from changing the base uri (2)'],
    ajv: ['properties.json: properties whose names are Javascript object property names (1)'],
  },
  'draft2019-09': {
    both: [
      'defs.json: validate definition against metaschema (1)',
      'recursiveRef.json (4)',
      'unevaluatedItems.json: unevaluatedItems with $recursiveRef (1)',
      'unevaluatedProperties.json: unevaluatedProperties with $recursiveRef (1)',
      'vocabulary.json (1)',
    ],
    ajv: ['properties.json: properties whose names are Javascript object property names (1)'],
  },
  'draft2020-12': {
    both: [
      'defs.json: validate definition against metaschema (1)',
      'dynamicRef.json (12)',
      'format.json (15)',
      'unevaluatedItems.json: unevaluatedItems with $dynamicRef (1)',
      'unevaluatedProperties.json: unevaluatedProperties with $dynamicRef (1)',
      'vocabulary.json (1)',
    ],
    ajv: ['properties.json: properties whose names are Javascript object property names (1)'],
  },
  formats: [
    'idn-email: validation of an internationalized e-mail addresses (2)',
    'hostname: validation of A-label (punycode) host names (23)',
  ],
};
