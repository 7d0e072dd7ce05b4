import { createAjvValidate } from '@amtform/validation/ajv';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { watchPage } from './support/watch-page.js';

const server = await ExampleServer.start();
after(() => server.remove());

/** What the person below enters, as it has to arrive. */
const entered = {
  halter: { vorname: 'Ännchen', familienname: 'Großmann-Łukasz', geburtsdatum: '1984-02-29', telefon: '030 23125 207' },
  anschrift: {
    strasse: 'Am Mühlgraben',
    hausnummer: '12 b',
    plz: '01234',
    ort: 'Musterstadt-Nord',
    wohnhaftSeit: '2026-10-01',
    zugezogen: true,
    fruehereGemeinde: 'Beispielhausen',
  },
  hunde: [
    {
      name: 'Emma',
      rasse: 'labrador-retriever',
      geschlecht: 'weiblich',
      geburtsdatum: '2022-05-14',
      haltungSeit: '2023-08-01',
      chipnummer: '276098100000017',
      gefaehrlichkeit: { eingestuft: false },
    },
    {
      name: 'Rocky',
      rasse: 'mischling',
      rasseGenau: 'Dackel und Pudel',
      geschlecht: 'maennlich',
      geburtsdatum: '2021-01-31',
      haltungSeit: '2026-11-02',
      chipnummer: '276098100000025',
      gefaehrlichkeit: {
        eingestuft: true,
        wesenstest: false,
        versicherung: 'Beispiel-Versicherung AG',
        erlaubnis: 'beantragt',
        beantragtAm: '2026-11-03',
      },
    },
  ],
  zahlung: {
    zahlungsart: 'lastschrift',
    kontoinhaber: 'Ännchen Großmann-Łukasz',
    iban: 'DE89370400440532013000',
    mandat: true,
  },
  erklaerungen: { datenschutz: true, richtigkeit: true },
};

for (const engine of engines) {
  test(`Somebody without a mouse registers two dogs, with mistakes on the way (${engine}).`, async (t) => {
    const browser = await launchBrowser(engine);
    t.after(() => browser.close());
    const page = await newPage(t, browser);
    const { complaints } = watchPage(page);
    await page.goto(server.url('plain.html'));
    const form = await new FormOnPage(page).ready();
    const before = await server.submissions();

    await answerKeeper(page, form);
    await answerAddress(page, form);
    await answerDogs(page, form);
    await answerPayment(page, form);
    await agree(page, form);
    await reviewAndChange(page, form);
    await sendOnce(page, form);

    const reference = await form.receipt.innerText();
    await assertStored(before.length, reference);
    await server.stop();
    await server.start();
    await assertStored(before.length, reference);
    assert.deepEqual(complaints, []);
  });
}

/** The database holds one submission more than before: exactly what was entered. */
async function assertStored(before: number, reference: string): Promise<void> {
  const stored = await server.submissions();
  assert.equal(stored.length, before + 1);
  const last = stored.at(-1)!;
  const { definition } = exampleForm('hundesteuer');
  assert.deepEqual(last, {
    id: reference,
    formId: definition.id,
    formVersion: definition.version,
    language: 'de',
    answers: entered,
  });
  const { schema } = definition;
  assert.deepEqual(createAjvValidate()(schema, last.answers, { document: schema }), []);
}

async function answerKeeper(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  await person.use('Weiter');
  assert.match((await person.focused()).classes, /amt-summary/, 'The error summary has the focus');
  assert.equal(await form.summaryHeading(), 'Bitte prüfen Sie 3 Angaben');
  assert.deepEqual(await form.summary(), [
    'Bitte füllen Sie „Vorname“ aus.',
    'Bitte füllen Sie „Familienname“ aus.',
    'Bitte geben Sie bei „Geburtsdatum“ ein Datum ein.',
  ]);
  await person.use('Bitte füllen Sie „Familienname“ aus.');
  const field = await person.focused();
  assert.equal(field.name, 'Familienname', 'The link of the summary leads to its field');
  assert.equal(field.description, 'Fehler: Bitte füllen Sie „Familienname“ aus.');

  await person.type('G');
  assert.deepEqual(await form.messagesAt('/halter/familienname'), [], 'The message goes while the answer is typed');
  assert.equal((await form.summary()).length, 2);
  await person.type('roßmann-Łukasz');
  await person.tabTo('Vorname', 'Shift+Tab');
  await person.type('Ännchen');
  await person.enterDate('Geburtsdatum', ['29', '2', '1984']);
  assert.deepEqual(await form.summary(), [], 'The summary is gone with its last entry');
  await person.enter('Telefon (freiwillig)', '030 23125 207');
  await person.use('Weiter');
}

async function answerAddress(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  assert.equal((await person.focused()).name, 'Anschrift', 'The heading of the new page has the focus');
  await person.enter('Straße', 'Am Mühlgraben');
  await person.enter('Hausnummer', '12 b');
  await person.enter('Postleitzahl', '01234');
  await person.enter('Ort', 'Musterstadt');
  await person.enterDate('Seit wann wohnen Sie dort?', ['1', '10', '2026']);
  assert.equal(await form.at('/anschrift/fruehereGemeinde').count(), 0);
  await person.choose('Sind Sie mit dem Hund aus einer anderen Stadt oder Gemeinde zugezogen?', 'Ja');
  await person.enter('In welcher Stadt oder Gemeinde war der Hund vorher angemeldet?', 'Beispielhausen');
  await person.use('Weiter');
}

async function answerDogs(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  assert.equal((await person.focused()).name, 'Hunde');
  await person.enter('Name des Hundes', 'Emma');
  await person.tabTo('Rasse');
  await person.type('Lab');
  await person.choose('Geschlecht', 'Hündin');
  await person.enterDate('Geburtsdatum des Hundes', ['14', '5', '2022']);
  await person.enterDate('Seit wann halten Sie den Hund?', ['1', '8', '2023']);
  await person.choose('Gilt der Hund als gefährlich?', 'Nein');
  assert.equal(await form.at('/hunde/0/gefaehrlichkeit/wesenstest').count(), 0);

  await person.use('Weiteren Hund hinzufügen');
  assert.equal((await person.focused()).at, '/hunde/1/name', 'The first question about the new dog has the focus');
  await person.type('Rocky');
  await person.tabTo('Rasse');
  await person.type('Mi');
  await person.enter('Welche Rasse oder Mischung ist es? (freiwillig)', 'Dackel und Pudel');
  await person.choose('Geschlecht', 'Rüde');
  await person.enterDate('Geburtsdatum des Hundes', ['31', '1', '2021']);
  await person.enterDate('Seit wann halten Sie den Hund?', ['2', '11', '2026']);
  await person.enter('Chipnummer', '276 098 100 000 025');
  await person.choose('Gilt der Hund als gefährlich?', 'Ja');
  await person.choose('Hat der Hund einen Wesenstest bestanden?', 'Nein');
  await person.enter('Bei welcher Gesellschaft ist der Hund haftpflichtversichert?', 'Beispiel-Versicherung AG');
  await person.choose('Haben Sie eine Erlaubnis, den Hund zu halten?', 'Nein, aber ich habe sie beantragt');
  await person.enterDate('Wann haben Sie die Erlaubnis beantragt?', ['3', '11', '2026']);
  await person.use('Weiter');
  await mendChipNumbers(person, form);
}

async function mendChipNumbers(person: Person, form: FormOnPage): Promise<void> {
  const missing = 'Bitte füllen Sie „Chipnummer“ aus.';
  const wrong = 'Eine Chipnummer hat genau 15 Ziffern und keine Leerzeichen, zum Beispiel 276098100000001.';
  assert.deepEqual(await form.summary(), [`Hund 1: ${missing}`, `Hund 2: ${wrong}`]);
  assert.deepEqual(await form.messagesAt('/hunde/0/chipnummer'), [`Fehler: ${missing}`]);
  await person.use(`Hund 1: ${missing}`);
  assert.equal((await person.focused()).at, '/hunde/0/chipnummer');
  await person.type('276098100000017');
  assert.deepEqual(await form.messagesAt('/hunde/0/chipnummer'), []);

  await person.tabTo('Chipnummer');
  assert.equal((await person.focused()).at, '/hunde/1/chipnummer');
  assert.deepEqual(await form.messagesAt('/hunde/1/chipnummer'), [`Fehler: ${wrong}`]);
  await person.retype('276098100000025');
  assert.deepEqual(await form.messagesAt('/hunde/1/chipnummer'), []);
  await person.use('Weiter');
}

async function answerPayment(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  assert.equal((await person.focused()).name, 'Zahlung');
  await person.choose('Zahlungsart', 'SEPA-Lastschrift: Die Stadt bucht die Steuer von meinem Konto ab');
  await person.enter('Wem gehört das Konto?', 'Ännchen Großmann-Łukasz');
  await person.enter('IBAN', 'DE89370400440532013001');
  await person.tick(
    'Ich ermächtige die Stadt Musterstadt, die Hundesteuer von diesem Konto einzuziehen. Ich weise meine Bank an, diese Lastschriften einzulösen.',
  );
  await person.use('Weiter');
  const [line = '', ...more] = await form.summary();
  assert.match(line, /^Diese IBAN stimmt nicht\. /);
  assert.deepEqual(more, []);
  assert.deepEqual(await form.messagesAt('/zahlung/iban'), [`Fehler: ${line}`]);

  await person.use(line);
  assert.equal((await person.focused()).name, 'IBAN');
  await person.retype('de89 3704 0044 0532 0130 00');
  await person.press('Enter');
  assert.deepEqual(await form.summary(), [], 'An IBAN in groups is as good as any');
}

async function agree(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  assert.equal((await person.focused()).name, 'Erklärungen');
  await person.use('Angaben prüfen');
  const open = [
    'Bestätigen Sie, dass Sie die Hinweise zum Datenschutz gelesen haben und einverstanden sind.',
    'Bestätigen Sie, dass Ihre Angaben wahr und vollständig sind.',
  ];
  assert.deepEqual(await form.summary(), open);
  for (const line of open) {
    await person.tabTo('Zurück');
    await person.tabTo(line, 'Shift+Tab');
    await person.press('Enter', 'Space');
  }
  await person.use('Angaben prüfen');
}

async function reviewAndChange(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  assert.equal((await person.focused()).name, 'Prüfen Sie Ihre Angaben');
  const lines = await form.lines();
  const shown = [
    'Großmann-Łukasz',
    '29. Februar 1984',
    'Labrador Retriever',
    'Dackel und Pudel',
    'Nein, aber ich habe sie beantragt',
    'DE89 3704 0044 0532 0130 00',
    'Keine Angabe',
  ];
  for (const line of shown) assert.ok(lines.includes(line), `The review shows “${line}”`);

  await person.use('Ändern: Ort');
  const field = await person.focused();
  assert.deepEqual([await form.title(), field.name], ['Anschrift', 'Ort']);
  await person.press('End');
  await person.type('-Nord');
  await person.use('Zurück zur Prüfung');
  assert.equal((await person.focused()).name, 'Ändern: Ort', 'The way back leads to the answer that was changed');
  assert.ok((await form.lines()).includes('Musterstadt-Nord'));
}

async function sendOnce(page: Page, form: FormOnPage): Promise<void> {
  const person = new Person(page);
  await person.use('Jetzt absenden');
  await form.arriveAt('Ihre Angaben sind angekommen');
  assert.equal((await person.focused()).name, 'Ihre Angaben sind angekommen');
}

test('Whoever adds a dog and takes it away again never loses the keyboard focus.', async (t) => {
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  await page.goto(server.url('plain.html'));
  const form = await new FormOnPage(page).ready();
  await form.goTo('hunde');
  const person = new Person(page);
  await person.enter('Name des Hundes', 'Emma');
  await person.use('Weiteren Hund hinzufügen');
  await person.type('Rocky');
  await person.use('Weiteren Hund hinzufügen');
  await person.type('Fips');
  await person.tabTo('Hund 2 entfernen', 'Shift+Tab');
  await person.press('Enter');
  assert.equal((await person.focused()).name, 'Hund 2 wurde entfernt. Rückgängig machen');
  assert.deepEqual(await form.answers(), { hunde: [{ name: 'Emma' }, { name: 'Fips' }] });
  await person.use('Rückgängig machen');
  assert.deepEqual(await form.answers(), { hunde: [{ name: 'Emma' }, { name: 'Rocky' }, { name: 'Fips' }] });
});
