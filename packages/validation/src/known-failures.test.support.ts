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
 * Files that are not run: schemas on other servers and vocabularies, which nothing here fetches; references that depend
 * on the way that led to them, which are read as if nobody extended the schema; `format` as a mere annotation, since
 * here it is always checked.
 */
export const leftOut = ['refRemote.json', 'vocabulary.json', 'dynamicRef.json', 'recursiveRef.json', 'format.json'];

/** What is known to fail of the public suite. A failure more or less breaks the test. */
export const knownFailures: Readonly<Record<Dialect, DialectFailures>> & { readonly formats: readonly string[] } = {
  draft7: {
    both: [
      'definitions.json: validate definition against metaschema (2)',
      'ref.json: $ref prevents a sibling $id from changing the base uri (2)',
      'ref.json: remote ref, containing refs itself (2)',
    ],
    ajv: ['properties.json: properties whose names are Javascript object property names (1)'],
  },
  'draft2019-09': {
    both: [
      'defs.json: validate definition against metaschema (2)',
      'ref.json: remote ref, containing refs itself (2)',
      'unevaluatedItems.json: unevaluatedItems with $recursiveRef (1)',
      'unevaluatedProperties.json: unevaluatedProperties with $recursiveRef (1)',
    ],
    ajv: [
      'properties.json: properties whose names are Javascript object property names (1)',
      'unevaluatedItems.json: unevaluatedItems with nested items (2)',
      'unevaluatedItems.json: unevaluatedItems can see annotations from if without then and else (1)',
      'unevaluatedProperties.json: unevaluatedProperties with if/then/else, then not defined (2)',
      'unevaluatedProperties.json: unevaluatedProperties can see annotations from if without then and else (1)',
    ],
  },
  'draft2020-12': {
    both: [
      'defs.json: validate definition against metaschema (2)',
      'ref.json: remote ref, containing refs itself (2)',
      'unevaluatedItems.json: unevaluatedItems with $dynamicRef (1)',
      'unevaluatedProperties.json: unevaluatedProperties with $dynamicRef (1)',
    ],
    ajv: [
      'properties.json: properties whose names are Javascript object property names (1)',
      'unevaluatedItems.json: unevaluatedItems and contains interact to control item dependency relationship (4)',
      'unevaluatedItems.json: unevaluatedItems depends on adjacent contains (1)',
      'unevaluatedItems.json: unevaluatedItems depends on multiple nested contains (1)',
      'unevaluatedItems.json: unevaluatedItems with minContains = 0 (1)',
      'unevaluatedItems.json: unevaluatedItems with nested items (2)',
      'unevaluatedItems.json: unevaluatedItems can see annotations from if without then and else (1)',
      'unevaluatedProperties.json: unevaluatedProperties with if/then/else, then not defined (2)',
      'unevaluatedProperties.json: unevaluatedProperties can see annotations from if without then and else (1)',
    ],
  },
  formats: [
    'idn-email: validation of an internationalized e-mail addresses (2)',
    'hostname: validation of A-label (punycode) host names (23)',
  ],
};
