import { checkDefinition } from '@amtform/cli';
import type { FormDefinition } from '@amtform/model';
import { formats } from '@amtform/validation';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { askedPlaces } from './asked-places.js';
import { ownWords } from './own-words.js';

const forms = new URL('./forms/', import.meta.url);
const ending = '.form.json';
const names = readdirSync(forms)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));

test('There are example forms.', () => {
  assert.ok(names.includes('hundesteuer'));
  assert.ok(names.includes('maengelmelder'));
});

for (const name of names) {
  const definition = read(`${name}${ending}`) as FormDefinition;

  test(`The definition ${name} follows the schema of definitions.`, () => {
    const schemaOfDefinitions = read('../../packages/model/form-definition.schema.json') as AnySchema;
    assert.deepEqual(faults(new Ajv2020({ allErrors: true, strict: false }), schemaOfDefinitions, definition), []);
  });

  test(`“amtform check” has nothing to say about ${name}.`, () => {
    assert.deepEqual(checkDefinition(readFileSync(new URL(`${name}${ending}`, forms), 'utf8')), []);
  });

  test(`The schema of ${name} is compiled by Ajv in strict mode, and the answers in the file beside it are valid.`, () => {
    // A branch of `then` may require what is declared beside it: strictRequired does not look there. An `if` asks what
    // is in a list that another place describes.
    const options = { allErrors: true, strict: true, strictRequired: false, strictTypes: false } as const;
    const validate = new Ajv2020({ ...options, formats: Object.fromEntries(formats) }).compile(definition.schema);
    const answers = `${name}.answers.json`;
    if (existsSync(new URL(answers, forms))) assert.ok(validate(read(answers)), JSON.stringify(validate.errors));
  });

  test(`Everything that ${name} asks has a label, and its lists name their entries.`, () => {
    const { fields = {} } = ownWords(definition);
    const places = askedPlaces(definition.schema);
    for (const [place, schemas] of places) {
      const isEntry = place.endsWith('/*');
      assert.ok(isEntry || fields[place]?.label, `${place} has no label`);
      const hasOptions = places.get(`${place}/*`)?.some((schema) => schema.oneOf);
      if (!hasOptions && schemas.some((schema) => schema.type === 'array')) {
        assert.ok(fields[place]?.item && fields[place].add, `${place} does not name its entries`);
      }
    }
  });

  for (const tag of new Set(['en', 'de-x-leicht', ...Object.keys(definition.texts ?? {})])) {
    test(`Every word of ${name} is there in “${tag}” too, and no word is left over.`, () => {
      const needed = leaves(ownWords(definition));
      const given = leaves(definition.texts?.[tag]);
      const missing = needed.filter((text) => !given.includes(text));
      const leftOver = given.filter((text) => !needed.includes(text));
      assert.deepEqual({ missing, leftOver }, { missing: [], leftOver: [] });
    });
  }

  test(`The words of ${name} are German.`, () => assert.equal(definition.language, 'de'));

  test(`Every pointer in pages and fields of ${name} leads to something that is asked.`, () => {
    const places = askedPlaces(definition.schema);
    const pointers = [
      ...(definition.pages ?? []).flatMap((page) => page.fields),
      ...Object.keys(definition.fields ?? {}),
    ];
    assert.deepEqual(
      pointers.filter((pointer) => !places.has(pointer)),
      [],
    );
  });
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, forms), 'utf8'));
}

function faults(ajv: Ajv2020, schema: AnySchema, value: unknown): string[] {
  const validate = ajv.compile(schema);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}

/** The places of all texts in a JSON document, in order. */
function leaves(value: unknown, at = ''): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value)
    .flatMap(([name, inner]) => leaves(inner, `${at} › ${name}`))
    .sort();
}
