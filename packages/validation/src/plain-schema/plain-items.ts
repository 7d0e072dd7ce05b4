import { isSchema, type SchemaObject } from '@amtform/model';
import { isList } from './keyword-values.js';
import type { Plain } from './plain-schema.js';

/** `prefixItems` and `items`. Before 2020-12 a tuple stood in `items`, and what follows it in `additionalItems`. */
export function plainItems(schema: SchemaObject, plain: Plain): Record<string, unknown> {
  const tuple: unknown = isList(schema.items) ? schema.items : schema.prefixItems;
  const rest: unknown = isList(schema.items) ? schema.additionalItems : schema.items;
  const prefix = isList(tuple) ? (tuple as readonly unknown[]).filter(isSchema) : [];
  return {
    ...(prefix.length > 0 && { prefixItems: prefix.map(plain) }),
    ...(isSchema(rest) && { items: plain(rest) }),
  };
}
