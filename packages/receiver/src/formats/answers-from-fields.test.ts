import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '@amtform/model';
import { createAjvValidate } from '@amtform/validation/ajv';
import { bulkyWasteAnswers, bulkyWasteFields, bulkyWasteForm } from '../../testing/bulky-waste-form.js';
import { usualLimits } from '../attachments/attachment-limits.js';
import { serveForms } from '../forms/serve-forms.js';
import { answersFromFields } from './answers-from-fields.js';
import { numberFromText } from './number-from-text.js';
import { pathOfName } from './path-of-name.js';

const validate = createAjvValidate();
const form = serveForms([bulkyWasteForm], validate).get('sperrmuell')!;
const read = (fields: readonly (readonly [string, string])[]) =>
  answersFromFields({ fields, files: [] }, { form, validate, limits: usualLimits });

test('Fields of an HTML form become the answers that the form asks for.', () => {
  assert.deepEqual(read(bulkyWasteFields), bulkyWasteAnswers);
});

test('One chosen option of several is a list of one.', () => {
  assert.deepEqual(read([['tage[]', 'di']]), { tage: ['di'] });
  assert.deepEqual(read([['tage[0]', 'di']]), { tage: ['di'] });
});

test('Of a check box and its hidden default the check box counts.', () => {
  assert.deepEqual(
    read([
      ['bewohnt', 'false'],
      ['bewohnt', 'true'],
    ]),
    { bewohnt: true },
  );
});

test('What opens only by an answer is converted too.', () => {
  const opening = readDefinition({
    id: 'hund',
    version: '1.0.0',
    language: 'de',
    title: 'Hund',
    schema: {
      type: 'object',
      properties: { bissig: { type: 'boolean', title: 'Beißt er?' } },
      if: { required: ['bissig'], properties: { bissig: { const: true } } },
      then: { properties: { oft: { type: 'integer', title: 'Wie oft?' } } },
    },
  });
  const other = serveForms([opening], validate).get('hund')!;
  const fields = [
    ['bissig', 'true'],
    ['oft', '3'],
  ] as const;
  assert.deepEqual(answersFromFields({ fields, files: [] }, { form: other, validate, limits: usualLimits }), {
    bissig: true,
    oft: 3,
  });
});

test('What does not fit stays as it was typed.', () => {
  assert.deepEqual(
    read([
      ['menge', 'viel'],
      ['art', 'glas'],
      ['bewohnt', 'vielleicht'],
      ['x', '1'],
    ]),
    {
      menge: 'viel',
      art: 'glas',
      bewohnt: 'vielleicht',
      x: '1',
    },
  );
});

test('Names that contradict each other are refused.', () => {
  for (const names of [
    ['a', 'a[b]'],
    ['a[b]', 'a'],
    ['', 'x'],
  ] as const) {
    if (names[0] === '') continue;
    assert.throws(() => read(names.map((name) => [name, '1'] as const)), { name: 'Problem', status: 422 });
  }
  assert.throws(() => read([[`a${'[b]'.repeat(100)}`, '1']]), { name: 'Problem', status: 422 });
});

test('Names that mean something to JavaScript are only names.', () => {
  const answers = read([
    ['__proto__[polluted]', '1'],
    ['constructor', '2'],
  ]);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(Object.keys(answers as object), ['__proto__', 'constructor']);
});

for (const [text, number] of [
  ['1', 1],
  ['-1.5', -1.5],
  ['1,50', 1.5],
  ['1.234,50', 1234.5],
  [' 12 ', 12],
  ['1e3', 1000],
  ['1.234', undefined],
  ['1,2,3', undefined],
  ['0x10', undefined],
  ['', undefined],
] as const) {
  test(`“${text}” is ${number === undefined ? 'no clear number' : String(number)}.`, () => {
    assert.equal(numberFromText(text), number);
  });
}

for (const [name, path] of [
  ['/a~1b/0/c', ['a/b', '0', 'c']],
  ['dogs[0][name]', ['dogs', '0', 'name']],
  ['days[]', ['days']],
  ['a]b', ['a]b']],
] as const) {
  test(`The name ${name} means ${JSON.stringify(path)}.`, () => assert.deepEqual(pathOfName(name), path));
}
