import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '@amtform/model';
import { staticForm } from './static-form.js';

const definition = readDefinition({
  id: 'hund',
  version: '1.0.0',
  language: 'de',
  title: 'Hund <b>anmelden</b>',
  schema: {
    type: 'object',
    required: ['name', 'art', 'ja'],
    properties: {
      name: { type: 'string', title: 'Name "des" Hundes', maxLength: 5 },
      art: { enum: ['klein', 'groß'], title: 'Größe' },
      tage: { type: 'array', uniqueItems: true, items: { enum: ['mo', 'di'] }, title: 'Tage' },
      orte: {
        type: 'array',
        maxItems: 2,
        title: 'Orte',
        items: { type: 'object', properties: { plz: { type: 'string', title: 'PLZ' } } },
      },
      bissig: { type: 'boolean', title: 'Beißt er?' },
      fest: { const: 'immer' },
      ja: { const: true, title: 'Einverstanden' },
    },
    if: { required: ['bissig'], properties: { bissig: { const: true } } },
    then: { required: ['wen'], properties: { wen: { type: 'string', title: 'Wen?' } } },
  },
  texts: {
    en: { title: 'Register a dog', fields: { '/name': { label: 'Name' }, '/art': { options: { klein: 'small' } } } },
  },
});
const german = staticForm(definition, { endpoint: '/x?a=1&b', language: 'de' });

/** The tags with a name, without what changes from form to form. */
const named = (markup: string) => [...markup.matchAll(/name="(\/[^"]*)"/g)].map((match) => match[1]);

test('Everything that may be asked has a field under its pointer, lists as often as there is room.', () => {
  assert.deepEqual(named(german), [
    ...['/name', '/art', '/art', '/tage', '/tage', '/orte/0/plz', '/orte/1/plz', '/bissig', '/bissig', '/ja', '/wen'],
  ]);
});

test('The browser insists on what everybody is asked, and cuts nothing.', () => {
  const required = [...german.matchAll(/name="(\/[^"]*)"[^>]* required/g)].map((match) => match[1]);
  assert.deepEqual(required, ['/name', '/art', '/art', '/ja']);
  assert.doesNotMatch(german, /maxlength|pattern=|type="(?:email|number)"/);
  assert.match(german, /Wen\?<\/label>\n<p id="[^"]+">Füllen Sie das nur aus/);
});

test('Texts stay texts, and the form sends where it is told.', () => {
  assert.match(german, /<h2>Hund &#60;b&#62;anmelden/);
  assert.match(german, /Name &#34;des&#34; Hundes/);
  assert.match(german, /method="post" action="\/x\?a=1&#38;b"/);
});

test('Each control has a label or a legend, and ids are unique.', () => {
  const ids = [...german.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length);
  const labelled = new Set([...german.matchAll(/ for="([^"]+)"/g)].map((match) => match[1]));
  const controls = [...german.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(
    controls.filter((id) => !labelled.has(id)),
    [],
  );
  assert.ok(controls.length > 5);
});

test('In another language the words are those of the definition and of that language.', () => {
  const english = staticForm(definition, { endpoint: '/', language: 'en' });
  assert.match(english, /Register a dog[\s\S]*small[\s\S]*Send/);
  assert.match(english, /name="amtform\.language" value="en"/);
});
