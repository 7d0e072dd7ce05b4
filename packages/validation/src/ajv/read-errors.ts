import type { ErrorObject } from 'ajv';
import type { Json } from '@amtform/model';
import { keywordParams } from './keyword-params.js';
import { wrappers } from './wrappers.js';
import type { Finding } from '../issues/finding.js';

/** The findings in the errors of Ajv. They do not tell which branch of a `oneOf` they came through. */
export function readErrors(errors: readonly ErrorObject[]): Finding[] {
  return errors
    .filter((error) => !wrappers.has(error.keyword))
    .map(({ instancePath, keyword, params, schema, schemaPath }) => ({
      pointer: instancePath,
      keyword,
      params:
        'missingProperty' in params
          ? { property: params['missingProperty'] as string }
          : keywordParams(keyword, schema as Json),
      location: schemaPath,
    }));
}
