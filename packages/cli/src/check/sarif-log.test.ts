import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, SchemaObject } from '@amtform/model';
import { validate } from '@amtform/validation';
import { checkDefinition } from './check-definition.js';
import { sarifLog } from './sarif-log.js';

const message: SchemaObject = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
};
const level: SchemaObject = { enum: ['none', 'note', 'warning', 'error'] };
const object = (properties: Record<string, SchemaObject>, required = Object.keys(properties)): SchemaObject => {
  return { type: 'object', required, properties, additionalProperties: false };
};
const list = (items: SchemaObject): SchemaObject => ({ type: 'array', minItems: 1, items });

/** What SARIF 2.1.0 demands of the members that are used, by its sections 3.13, 3.14, 3.19, 3.27, 3.28 and 3.49. */
const shape = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: { type: 'string' },
          rules: list(
            object({ id: { type: 'string' }, shortDescription: message, defaultConfiguration: object({ level }) }),
          ),
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(
        object({
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message,
          locations: list(
            object({
              physicalLocation: object({
                artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }),
                region: object({ startLine: { type: 'integer', minimum: 1 } }),
              }),
              logicalLocations: list(object({ fullyQualifiedName: { type: 'string' } })),
            }),
          ),
        }),
      ),
    }),
  ),
});

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly locations: Json }[];
  }[];
}

const text = '{\n  "properties": {\n    "name": { "type": "strin" },\n    "b": { "type": "string" }\n  }\n}';
const findings = checkDefinition(text).map((finding) => ({ file: 'my forms/a.json', ...finding }));

test('Findings have the shape of SARIF 2.1.0.', () => {
  assert.deepEqual(validate(shape, sarifLog(findings) as Json, { document: shape }), []);
});

test('Each finding names its rule, its file, its line and its place in the file.', () => {
  const { runs } = sarifLog(findings) as Log;
  const [first] = runs[0]?.results ?? [];
  assert.equal(runs[0]?.tool.driver.rules[first?.ruleIndex ?? -1]?.id, first?.ruleId);
  assert.deepEqual(first?.locations, [
    {
      physicalLocation: { artifactLocation: { uri: 'my%20forms/a.json' }, region: { startLine: 3 } },
      logicalLocations: [{ fullyQualifiedName: '/properties/name/type' }],
    },
  ]);
});

test('A path from the root is a file address.', () => {
  const log = JSON.stringify(sarifLog(findings.map((finding) => ({ ...finding, file: '/forms/a.json' }))));
  assert.match(log, /"uri":"file:\/\/\/(?:[A-Z]:\/)?forms\/a\.json"/);
});
