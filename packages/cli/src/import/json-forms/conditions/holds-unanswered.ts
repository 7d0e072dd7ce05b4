import type { Json } from '@amtform/model';
import { isJsonObject } from '@amtform/model';

/**
 * Whether a schema holds where there is no answer at all, as validators of JavaScript judge `undefined`: most keywords
 * speak about values of one type only and let it pass. JSON Forms asks its conditions so.
 */
export function holdsUnanswered(schema: Json): boolean {
  if (!isJsonObject(schema)) return schema !== false;
  const { allOf, anyOf, oneOf, if: question } = schema;
  if (['type', 'const', 'enum'].some((keyword) => Object.hasOwn(schema, keyword))) return false;
  if (schema['not'] !== undefined && holdsUnanswered(schema['not'])) return false;
  if (Array.isArray(allOf) && !(allOf as readonly Json[]).every(holdsUnanswered)) return false;
  if (Array.isArray(anyOf) && !(anyOf as readonly Json[]).some(holdsUnanswered)) return false;
  if (Array.isArray(oneOf) && (oneOf as readonly Json[]).filter(holdsUnanswered).length !== 1) return false;
  if (question === undefined) return true;
  return holdsUnanswered(schema[holdsUnanswered(question) ? 'then' : 'else'] ?? true);
}
