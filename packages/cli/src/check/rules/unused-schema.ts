import { parsePointer, references, SchemaDocument, schemaPlaces } from '@amtform/model';
import type { Rule } from '../rule.js';

/** A schema that nothing refers to. */
export const unusedSchema: Rule = {
  name: 'unused-schema',
  about:
    'What stands under “$defs” asks nothing by itself. If nothing refers to it, it was forgotten, or its name was misspelt.',
  severity: 'note',
  fails: {
    schema: {
      type: 'object',
      $defs: { tier: { type: 'boolean' } },
      properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      $defs: { tier: { type: 'boolean' } },
      properties: { hund: { $ref: '#/$defs/tier', title: 'Haben Sie einen Hund?' } },
    },
  },
  inForm: ({ definition: { schema }, isDefinition }) => {
    // A bare JSON Schema may be a library for others.
    if (typeof schema !== 'object' || !isDefinition) return [];
    const places = schemaPlaces(schema, '/schema');
    const document = SchemaDocument.of(schema);
    const used = new Set(
      [...places.keys()].flatMap((inner) => references(inner).map(([, ref]) => document.resolve(ref, inner))),
    );
    const text = JSON.stringify(schema);
    return [...places]
      .filter(([inner, { path }]) => isShared(path) && !used.has(inner) && !isNamed(text, path))
      .map(([, { path }]) => ({ path, reason: 'is used by nothing.', remedy: 'Remove it, or refer to it.' }));
  },
};

const isShared = (path: string) => /^\/schema\/(?:\$defs|definitions)\/[^/]+$/.test(path);

/** Whether a reference leads into a shared schema. */
function isNamed(text: string, path: string): boolean {
  const name = encodeURI(parsePointer(path).at(-1) ?? '');
  return text.includes(`/${name}/`);
}
