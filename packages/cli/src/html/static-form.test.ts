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
  start: { needs: ['die *Chipnummer*'], cost: '**Nichts**, siehe [Satzung](/satzung)' },
  notes: [
    { id: 'vor', kind: 'info', before: '/name', title: 'Gut zu wissen', text: 'Zeile 1\nZeile 2' },
    { id: 'mehr', kind: 'details', after: '/name', title: 'Warum?', text: '[Klick](javascript:alert(1))' },
  ],
  authority: { name: 'Steueramt', address: 'Rathausplatz 1\n12345 Musterstadt' },
  review: { declaration: 'Alles ist richtig.', warning: 'Prüfen Sie alles.' },
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
  assert.match(german, /Wen\?<\/label><br>\n<span id="[^"]+">Füllen Sie das nur aus/);
});

test('Texts stay texts, and the form sends where it is told.', () => {
  assert.match(german, /<h2>Hund &#60;b&#62;anmelden/);
  assert.match(german, /Name &#34;des&#34; Hundes/);
  assert.match(german, /method="post" action="\/x\?a=1&#38;b"/);
});

test('What stands around the questions is there too: what is needed, notes, office, declaration and warning.', () => {
  const parts = [
    '<h3>Was Sie brauchen</h3>\n<ul>\n<li><p>die <em>Chipnummer</em></p>\n</li>\n</ul>',
    '<h3>Was es kostet</h3>\n<p><strong>Nichts</strong>, siehe <a href="/satzung">Satzung</a></p>',
    '<h4>Gut zu wissen</h4>\n<p>Zeile 1<br>Zeile 2</p>',
    'Name &#34;des&#34; Hundes',
    '<details>\n<summary>Warum?</summary>\n<p>[Klick](javascript:alert(1))</p>\n</details>',
    '<p>Steueramt<br>Rathausplatz 1<br>12345 Musterstadt</p>',
    '<h3>Erklärung</h3>\n<p>Alles ist richtig.</p>',
    '<p>Prüfen Sie alles.</p>',
    '<button type="submit">',
  ];
  const places = parts.map((part) => german.indexOf(part));
  assert.ok(!places.includes(-1), parts[places.indexOf(-1)]);
  assert.deepEqual(
    [...places].sort((a, b) => a - b),
    places,
  );
});

test('Nothing is sent to an address that would run something.', () => {
  for (const endpoint of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example']) {
    assert.throws(() => staticForm(definition, { endpoint, language: 'de' }), { name: 'InputError' }, endpoint);
  }
  for (const endpoint of ['https://a.example/x', '/forms/x:y', 'submissions', '?a=b:c', '']) {
    assert.match(staticForm(definition, { endpoint, language: 'de' }), /<form /);
  }
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
