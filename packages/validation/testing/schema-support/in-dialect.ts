import type { Dialect, SchemaObject } from '@amtform/model';
import { dialectAddresses } from './dialect-keywords.js';

/** A schema that names its dialect. One that names any keeps it. */
export function inDialect(schema: SchemaObject, dialect: Dialect): SchemaObject {
  return { $schema: dialectAddresses[dialect], ...schema };
}
