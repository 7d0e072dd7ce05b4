import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rjsf, type TestedImport } from '../../../testing/imported-forms.js';

const translation = {
  translations: {
    'form.title': { fi: 'Hakemus', sv: 'Ansökan' },
    'name.title': { fi: 'Nimi', sv: 'Namn' },
    'name.help': { fi: '<p>Koko nimi</p>', sv: '<p>Hela namnet</p>' },
    'dog.title': { fi: 'Koira', sv: 'Hund' },
    'yes.title': { fi: 'Kyllä', sv: 'Ja' },
    'half.title': { fi: 'Puolet' },
    'empty.title': { fi: '' },
    'note.title': 'no languages',
  },
};

/** What was left out, apart from texts that a test does not use. */
function missedIn({ leftOut }: TestedImport) {
  return leftOut.filter(({ keyword }) => keyword !== 'text');
}
const field = (title: string, more = {}) => ({ type: 'string', title, ...more });

test('Titles and descriptions that are ids of texts become labels and hints in every language.', () => {
  const imported = rjsf(
    {},
    { name: { 'ui:help': 'name.help' } },
    {
      schema: {
        type: 'object',
        title: 'form.title',
        properties: { name: field('name.title'), dogs: { type: 'array', items: field('dog.title') } },
      },
      translation,
    },
  );
  assert.equal(imported.definition.language, 'fi');
  assert.equal(imported.definition.title, 'Hakemus');
  assert.deepEqual(imported.definition.fields, {
    '/name': { label: 'Nimi', hint: 'Koko nimi' },
    '/dogs/*': { label: 'Koira' },
  });
  assert.deepEqual(imported.definition.texts, {
    sv: {
      title: 'Ansökan',
      fields: { '/name': { label: 'Namn', hint: 'Hela namnet' }, '/dogs/*': { label: 'Hund' } },
    },
  });
  assert.deepEqual(missedIn(imported), []);
});

test('The language of the definition can be chosen; the others are translations.', () => {
  const { definition } = rjsf({ name: field('name.title') }, {}, { translation, language: 'sv' });
  assert.equal(definition.language, 'sv');
  assert.equal(definition.fields?.['/name']?.label, 'Namn');
  assert.equal(definition.texts?.['fi']?.fields?.['/name']?.label, 'Nimi');
});

test('Titles that are words and no ids stay as they are.', () => {
  const imported = rjsf({ a: field('E-mail address'), b: field('Name') }, {}, { translation });
  assert.equal(imported.definition.fields, undefined);
  assert.deepEqual(missedIn(imported), []);
});

test('An id without a text is listed; in its place the id is shown.', () => {
  const imported = rjsf({ a: field('street.title') }, { a: { 'ui:help': 'street.help' } }, { translation });
  assert.deepEqual(
    missedIn(imported).map(({ file, pointer, value }) => [file, pointer, value]),
    [
      ['schema', '/properties/a/title', 'street.title'],
      ['ui-schema', '/a/ui:help', 'street.help'],
    ],
  );
  assert.equal(imported.model.node('/a')?.label, 'street.title');
  assert.equal(imported.model.node('/a')?.hint, undefined);
});

test('A text that lacks a language is listed once.', () => {
  const imported = rjsf({ a: field('half.title'), b: field('half.title') }, {}, { translation });
  assert.equal(imported.definition.fields?.['/a']?.label, 'Puolet');
  assert.deepEqual(
    missedIn(imported).map(({ file, pointer, keyword }) => [file, pointer, keyword]),
    [['translation', '/translations/half.title', 'sv']],
  );
});

test('A text that lacks the definition’s own language is listed and kept in the others.', () => {
  const imported = rjsf({ a: field('half.title') }, {}, { translation, language: 'sv' });
  assert.equal(imported.definition.fields, undefined);
  assert.equal(imported.definition.texts?.['fi']?.fields?.['/a']?.label, 'Puolet');
  assert.deepEqual(
    missedIn(imported).map(({ keyword }) => keyword),
    ['sv'],
  );
});

test('Titles of options are translated.', () => {
  const { definition } = rjsf(
    {
      a: {
        oneOf: [
          { const: 1, title: 'yes.title' },
          { const: 2, title: 'No' },
        ],
      },
      b: { type: 'array', uniqueItems: true, items: { enum: ['y', 'n'], enumNames: ['yes.title', 'No'] } },
    },
    {},
    { translation },
  );
  assert.deepEqual(definition.fields, { '/a': { options: { 1: 'Kyllä' } }, '/b': { options: { y: 'Kyllä' } } });
  assert.deepEqual(definition.texts?.['sv']?.fields, {
    '/a': { options: { 1: 'Ja' } },
    '/b': { options: { y: 'Ja' } },
  });
});

test('Ways to answer whose title is an id are listed: only the schema names them.', () => {
  const imported = rjsf(
    {},
    {},
    {
      schema: {
        type: 'object',
        oneOf: [
          { title: 'name.title', type: 'object', properties: { a: field('Name') } },
          { title: 'dog.title', type: 'object', properties: { b: field('Dog') } },
        ],
      },
      translation,
    },
  );
  assert.deepEqual(
    missedIn(imported).map(({ pointer, value }) => [pointer, value]),
    [
      ['/oneOf/0/title', 'name.title'],
      ['/oneOf/1/title', 'dog.title'],
    ],
  );
});

test('A translated place has one label: what a condition says differently is listed.', () => {
  const imported = rjsf(
    {},
    {},
    {
      schema: {
        type: 'object',
        properties: { q: field('Question') },
        if: { properties: { q: { const: 'x' } } },
        then: { properties: { a: field('name.title') } },
        else: { properties: { a: field('dog.title') } },
      },
      translation,
    },
  );
  assert.equal(imported.definition.fields?.['/a']?.label, 'Nimi');
  assert.deepEqual(
    missedIn(imported).map(({ pointer }) => pointer),
    ['/else/properties/a/title'],
  );
});

test('Pages are titled in every language.', () => {
  const group = (title: string) => ({ type: 'object', title, properties: { x: field('Name') } });
  const { definition } = rjsf({ a: group('name.title'), b: group('dog.title') }, {}, { translation });
  assert.deepEqual(
    definition.pages?.map(({ title }) => title),
    ['Nimi', 'Koira'],
  );
  assert.deepEqual(definition.texts?.['sv']?.pages, { a: { title: 'Namn' }, b: { title: 'Hund' } });
});

test('Constants that are ids themselves are translated, too.', () => {
  const imported = rjsf({ a: { enum: ['dog.title', 'cat'] } }, {}, { translation });
  assert.deepEqual(imported.definition.fields, { '/a': { options: { 'dog.title': 'Koira' } } });
});

test('Texts that no part of the form uses are listed.', () => {
  const { leftOut } = rjsf({ a: field('name.title') }, { a: { 'x:own': 'dog.title' } }, { translation });
  const unused = leftOut.filter(({ file }) => file === 'translation').map(({ pointer, value }) => [pointer, value]);
  assert.deepEqual(unused.slice(0, 3), [
    ['/translations/form.title', 'Hakemus'],
    ['/translations/name.help', '<p>Koko nimi</p>'],
    ['/translations/dog.title', 'Koira'],
  ]);
});
