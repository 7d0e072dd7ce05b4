import { isJsonObject, type Json } from '../json/json.js';

/** The versions of JSON Schema that are understood. */
export type Dialect = 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12';

const addresses: Readonly<Record<string, Dialect>> = {
  'json-schema.org/draft-04/schema': 'draft-04',
  'json-schema.org/draft-06/schema': 'draft-06',
  'json-schema.org/draft-07/schema': 'draft-07',
  'json-schema.org/draft/2019-09/schema': '2019-09',
  'json-schema.org/draft/2020-12/schema': '2020-12',
  // The versionless address always meant the newest.
  'json-schema.org/schema': '2020-12',
};

/** The dialect that a schema names with `$schema`; 2020-12 where it names none; undefined for an unknown one. */
export function dialectOf(schema: Json | undefined): Dialect | undefined {
  const address = isJsonObject(schema) ? schema['$schema'] : undefined;
  if (address === undefined) return '2020-12';
  if (typeof address !== 'string') return undefined;
  const bare = address.replace(/^https?:\/\//, '').replace(/#$/, '');
  return Object.hasOwn(addresses, bare) ? addresses[bare] : undefined;
}
