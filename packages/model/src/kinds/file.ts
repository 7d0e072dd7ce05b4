import type { SchemaObject } from '../schema/schema.js';
import type { Kind } from './kind.js';

/**
 * A file, or several where the schema is a list of them. The answer is a small reference; the bytes travel beside the
 * answers. Recognised by `format: data-url` (react-jsonschema-form), and by `contentEncoding: base64` with a
 * `contentMediaType` (JSON Schema validation 2020-12, section 8).
 */
export const file = {
  name: 'file',
  fits: (view) => view.format === 'data-url' || view.schemas.some(isFileSchema),
  stored: (answer) => answer,
} satisfies Kind<'file'>;

/** Whether a schema by itself says that its answer is a file. */
export function isFileSchema({ format, contentEncoding, contentMediaType }: SchemaObject): boolean {
  return format === 'data-url' || (contentEncoding === 'base64' && typeof contentMediaType === 'string');
}
