// Writes the TypeScript type and the lean shape of a definition from its JSON Schema, the only source of both.
// `--check` writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../packages/model/', import.meta.url);
const source = JSON.parse(readFileSync(new URL('form-definition.schema.json', folder), 'utf8'));
const note = '// Made from form-definition.schema.json by `npm run generate`. Change that file, not this one.\n';

const type = await compile(source, 'FormDefinition', {
  bannerComment: `${note}import type { Json } from '../json/json.js';\nimport type { FieldKind } from '../kinds/index.js';\nimport type { Schema } from '../schema/schema.js';\n`,
  ignoreMinAndMaxItems: true,
  format: false,
});

/** The schema without what only editors read, so that the browser loads less. */
function lean(schema) {
  const annotations = new Set(['$schema', '$id', 'title', 'description', 'examples', 'tsType']);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === 'properties' || keyword === '$defs') {
          return [keyword, Object.fromEntries(Object.entries(value).map(([name, s]) => [name, lean(s)]))];
        }
        if (Array.isArray(value)) return [keyword, value.map((v) => (typeof v === 'object' ? lean(v) : v))];
        return [keyword, typeof value === 'object' ? lean(value) : value];
      }),
  );
}
const shape = `${note}import type { SchemaObject } from '../schema/schema.js';\n
/** What a definition looks like, as a JSON Schema without its annotations. */
export const formDefinitionShape: SchemaObject = ${JSON.stringify(lean(source))};\n`;

let stale = false;
for (const [name, text] of [
  ['form-definition.ts', type.replaceAll(/\[k: string\]: unknown;?/g, '')],
  ['form-definition-shape.ts', shape],
]) {
  const file = new URL(`src/definition/${name}`, folder);
  const options = await resolveConfig(file);
  const made = await format(text, { ...options, parser: 'typescript' });
  if (process.argv.includes('--check')) {
    let kept = '';
    try {
      kept = readFileSync(file, 'utf8');
    } catch {
      /* missing is stale */
    }
    if (kept !== made) {
      stale = true;
      console.error(`${name} is stale: run npm run generate`);
    }
  } else writeFileSync(file, made);
}
process.exitCode = stale ? 1 : 0;
