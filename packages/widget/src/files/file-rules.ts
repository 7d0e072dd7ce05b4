import type { FieldNode, FormDefinition } from '@amtform/model';
import type { FileRules } from './check-file.js';

/** Bytes of one file where the definition says nothing. */
const usualSize = 10_000_000;

/** What a slot takes, by its hints, or else by the media type of its schema. */
export function rulesOf({ place, schema }: FieldNode, { fields }: FormDefinition): FileRules {
  const { accept, maxSize = usualSize } = fields?.[place]?.files ?? {};
  const schemas = [...schema.schemas, ...schema.items.filter((items) => typeof items === 'object')];
  const types = schemas.flatMap(({ contentMediaType }) =>
    typeof contentMediaType === 'string' ? [contentMediaType] : [],
  );
  return { accept: accept ?? types, maxSize };
}
