import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { type Json, readDefinition } from '@amtform/model';
import { checkoutRoot } from '../../testing/checkout-root.js';
import { realForms } from '../../testing/real-forms.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { importRjsf } from '../import/rjsf/import-rjsf.js';
import { formTypes } from './form-types.js';

/** Answers that a type has to take, and others that it has to refuse. */
interface Trial {
  readonly schema: object;
  readonly fits: readonly Json[];
  readonly refused: readonly Json[];
}

const trials: Readonly<Record<string, Trial>> = {
  'What a conditional asks is optional, also inside a group, and what it narrows keeps its type.': {
    schema: {
      type: 'object',
      required: ['art'],
      properties: { art: { enum: ['neu', 'alt'] }, hund: { type: 'object', properties: { name: { type: 'string' } } } },
      allOf: [
        {
          if: { properties: { art: { const: 'neu' } } },
          then: {
            required: ['seit'],
            properties: {
              art: { const: 'neu' },
              seit: { type: 'string' },
              hund: { properties: { chip: { type: 'number' } } },
            },
          },
          else: { properties: { grund: { type: 'string' } } },
        },
      ],
    },
    fits: [
      { art: 'alt' },
      { art: 'neu', seit: '2026-01-01', hund: { name: 'Rex', chip: 1 } },
      { art: 'alt', grund: 'x' },
    ],
    refused: [{ art: 'neu', seit: 1 }, { art: 'neu', hund: { chip: 'x' } }, { art: 'mittel' }, {}],
  },
  'What depends on an answer is optional, in the words of every dialect.': {
    schema: {
      type: 'object',
      properties: { karte: { type: 'string' } },
      dependentSchemas: { karte: { required: ['inhaber'], properties: { inhaber: { type: 'string' } } } },
      dependencies: { karte: { properties: { bis: { type: 'string' } } } },
      dependentRequired: { karte: ['inhaber'] },
    },
    fits: [{}, { karte: '1', inhaber: 'A', bis: '2027' }],
    refused: [{ inhaber: 1 }, { bis: 1 }],
  },
  'A tuple has its entries in order, as many as there are, and no more where it is closed.': {
    schema: {
      type: 'object',
      properties: {
        zu: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
        offen: { type: 'array', minItems: 1, prefixItems: [{ type: 'string' }], items: { type: 'boolean' } },
      },
    },
    fits: [{ zu: [] }, { zu: ['a', 1] }, { offen: ['a', true, false] }],
    refused: [{ zu: [1] }, { zu: ['a', 1, 1] }, { offen: [] }, { offen: ['a', 1] }],
  },
  'A reference with keywords beside it, and one to itself, mean both.': {
    schema: {
      type: 'object',
      properties: {
        halter: { $ref: '#/$defs/person', required: ['alter'], properties: { alter: { type: 'integer' } } },
      },
      $defs: {
        person: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string' }, kinder: { type: 'array', items: { $dynamicRef: '#person' } } },
          $dynamicAnchor: 'person',
        },
      },
    },
    fits: [{ halter: { name: 'A', alter: 3, kinder: [{ name: 'B', kinder: [] }] } }],
    refused: [{ halter: { name: 'A' } }, { halter: { alter: 3 } }, { halter: { name: 'A', alter: 3, kinder: [{}] } }],
  },
  'Before 2019-09 nothing beside a reference counts.': {
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: { halter: { $ref: '#/definitions/p', required: ['alter'] } },
      definitions: { p: { type: 'object', properties: { name: { type: 'string' } } } },
    },
    fits: [{ halter: {} }],
    refused: [{ halter: { name: 1 } }],
  },
  'Branches are a union; a branch that only requires makes the answer required.': {
    schema: {
      type: 'object',
      properties: { mail: { type: 'string' }, tel: { type: 'string' } },
      anyOf: [{ required: ['mail'] }, { required: ['tel'] }],
    },
    fits: [{ mail: 'a' }, { tel: 'b' }, { mail: 'a', tel: 'b' }],
    refused: [{}, { mail: 1 }],
  },
  'Titled constants are values, free names beside others are unknown, several types are a union.': {
    schema: {
      type: 'object',
      properties: {
        farbe: {
          type: 'string',
          oneOf: [
            { const: 'r', title: 'Rot' },
            { const: 'b', title: 'Blau' },
          ],
        },
        frei: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } },
        nur: { type: 'object', patternProperties: { '^x': { type: 'number' } } },
        mal: { type: ['object', 'null', 'array'], properties: { a: { type: 'string' } }, items: { type: 'string' } },
      },
    },
    fits: [
      { farbe: 'r' },
      { frei: { a: 'x', b: 1 } },
      { nur: { x1: 1 } },
      { mal: null },
      { mal: { a: 'x' } },
      { mal: ['a'] },
    ],
    refused: [{ farbe: 'g' }, { frei: { a: 1 } }, { nur: { x1: 'a' } }, { mal: 3 }, { mal: [1] }],
  },
};

test('What fits a schema has its type, and what is of another shape has not.', async (t) => {
  const lines: string[] = [];
  for (const [i, [title, { schema, fits, refused }]] of Object.entries(trials).entries()) {
    const { code } = await formTypes(readDefinition(schema), `Form${String(i)}`);
    lines.push(`// ${title}`, `namespace Trial${String(i)} {`, code);
    for (const answers of fits) lines.push(`use<Form${String(i)}>(${JSON.stringify(answers)});`);
    for (const answers of refused)
      lines.push('// @ts-expect-error', `use<Form${String(i)}>(${JSON.stringify(answers)});`);
    lines.push('}');
  }
  await compiled(t, ['declare function use<T>(value: T): void;', ...lines, 'export {};'].join('\n'));
});

test('The answers of the examples have the types of their forms.', async (t) => {
  const folder = join(checkoutRoot(), 'examples/forms');
  const lines: string[] = [];
  const written = readdirSync(folder).filter((file) => file.endsWith('.answers.json'));
  for (const [i, name] of written.entries()) {
    const definition = readDefinition(
      JSON.parse(await readFile(join(folder, name.replace('.answers.', '.form.')), 'utf8')),
    );
    const answers = await readFile(join(folder, name), 'utf8');
    const { code } = await formTypes(definition, 'Answers');
    lines.push(`namespace Form${String(i)} {`, code, `export const answers: Answers = ${answers};`, '}');
  }
  assert.notEqual(lines.length, 0);
  await compiled(t, [...lines, 'export {};'].join('\n'));
});

test('The types of real forms compile.', async (t) => {
  const sources = await Promise.all(
    realForms().map(async ({ name, schema, uiSchema, translation }, i) => {
      const { definition } = importRjsf({ schema, uiSchema, translation, language: 'fi', id: name });
      return `namespace Form${String(i)} {\n${(await formTypes(definition, 'Answers')).code}\n}`;
    }),
  );
  if (sources.length > 0) await compiled(t, [...sources, 'export {};'].join('\n'));
});

test('What a type cannot say is told with its place.', async () => {
  const { untold } = await formTypes(
    readDefinition({
      type: 'object',
      properties: { a: { type: 'string', not: { const: 'x' } }, b: { type: 'string' } },
      dependentRequired: { a: ['b'] },
      if: { required: ['a'] },
      then: { required: ['b'] },
    }),
  );
  assert.deepEqual(untold.map(({ path }) => path).sort(), ['/dependentRequired', '/if', '/properties/a/not']);
});

/** Compiles TypeScript strictly, with nothing around it. Fails with what the compiler says. */
async function compiled(t: TestContext, source: string): Promise<void> {
  const file = join(await temporaryFolder(t), 'types.ts');
  await writeFile(file, source);
  const tsc = join(checkoutRoot(), 'node_modules/native-ts/bin/tsc');
  const words = [tsc, '--strict', '--exactOptionalPropertyTypes', '--noEmit', '--types', '', '--ignoreConfig', file];
  await promisify(execFile)(process.execPath, words).catch((error: unknown) =>
    assert.fail((error as { stdout: string }).stdout),
  );
}
