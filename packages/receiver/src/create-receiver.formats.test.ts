import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { bulkyWasteAnswers, bulkyWasteFields, bulkyWasteForm } from '../testing/bulky-waste-form.js';
import { dogAnswers, dogEnvelope, dogForm } from '../testing/dog-form.js';
import { FakeClamd } from '../testing/fake-clamd.js';
import { RunningReceiver } from '../testing/running-receiver.js';
import type { ReceiverOptions } from './create-receiver.js';
import { ClamdScanner } from './scanning/clamd-scanner.js';

const start = (t: TestContext, options: Partial<ReceiverOptions> = {}) =>
  RunningReceiver.start(t, { definitions: [dogForm, bulkyWasteForm], ...options });
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const page = { Accept: 'text/html,application/xhtml+xml' };

/** A multipart body as a browser makes it, with a boundary of its own each time. */
function parts(answers: unknown, files: Record<string, readonly [Uint8Array, string]>) {
  const form = new FormData();
  const envelope = { form: { id: 'sperrmuell', version: '2.0.0' }, language: 'de', answers };
  form.append('submission', JSON.stringify(envelope));
  for (const [pointer, [bytes, name]] of Object.entries(files)) {
    form.append(pointer, new Blob([new Uint8Array(bytes)]), name);
  }
  return form;
}

async function send(receiver: RunningReceiver, body: FormData | URLSearchParams, headers: Record<string, string> = {}) {
  const response = await fetch(`${receiver.url}/forms/sperrmuell/submissions`, { method: 'POST', body, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const fields = (changes: readonly (readonly [string, string])[] = []) =>
  new URLSearchParams([...bulkyWasteFields, ...changes].map(([name, text]) => [name, text]));

test('A form whose definition says so is sent as its answers alone.', async (t) => {
  const submission = { type: 'http', url: '/', format: 'answers' } as const;
  const receiver = await RunningReceiver.start(t, { definitions: [{ ...dogForm, submission }] });
  assert.equal((await receiver.post(dogAnswers)).status, 201);
  assert.deepEqual(JSON.parse(String((await receiver.rows())[0]?.['answers'])), dogAnswers);
  assert.equal((await receiver.post(dogEnvelope())).status, 422);
});

test('A browser without scripts gets a page with the number and a copy of what was sent.', async (t) => {
  const receiver = await start(t);
  const { status, headers, text } = await send(receiver, fields(), page);
  assert.equal(status, 201);
  assert.match(headers.get('Content-Type') ?? '', /^text\/html/);
  assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/);
  const [row] = await receiver.rows();
  assert.deepEqual(JSON.parse(String(row?.['answers'])), bulkyWasteAnswers);
  assert.match(text, new RegExp(String(row?.['id'])));
  for (const words of ['Zoë Müller', '03.02.1980', '1,5', 'Holz', 'Schrank', 'Nein'])
    assert.match(text, new RegExp(words));
});

test('A second click on the button of such a page is the same submission.', async (t) => {
  const receiver = await start(t);
  const first = await send(receiver, fields());
  const second = await send(receiver, fields(), page);
  assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
  assert.match(second.text, new RegExp((JSON.parse(first.text) as { id: string }).id));
  assert.equal((await receiver.rows()).length, 1);
  assert.equal((await send(receiver, fields([['amtform.key', randomUUID()]]))).status, 201);
  assert.equal((await receiver.rows()).length, 2);
});

test('Faults become a page with the labels of the form, and a problem document for programs.', async (t) => {
  const receiver = await start(t);
  const faulty = fields([['menge', '99']]);
  const { status, text } = await send(receiver, faulty, page);
  assert.equal(status, 422);
  assert.match(text, /Menge in Kubikmetern<\/strong>: Diese Zahl ist zu groß\./);
  const program = await send(receiver, faulty);
  assert.match(program.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  assert.deepEqual(await receiver.rows(), []);
});

test('What a person types cannot become markup of a page.', async (t) => {
  const receiver = await start(t);
  const evil = '<script>alert(1)</script>"\'&';
  const { text } = await send(
    receiver,
    fields([
      ['hinweis', evil],
      ['/hinweis', evil],
    ]),
    page,
  );
  assert.doesNotMatch(text, /<script/);
  assert.match(text, /&#60;script&#62;/);
});

test('A page of another town may not send what an HTML form can send; the own pages may.', async (t) => {
  const receiver = await start(t, { allowedOrigins: ['https://www.town.example'] });
  for (const [origin, status] of [
    ['https://evil.example', 403],
    ['null', 403],
    ['https://www.town.example', 201],
    [receiver.url, 201],
  ] as const) {
    assert.equal((await send(receiver, fields(), { Origin: origin })).status, status, origin);
  }
});

test('A file is kept with its submission, and a repeated sending with another boundary is the same one.', async (t) => {
  const receiver = await start(t);
  const headers = { 'Idempotency-Key': randomUUID() };
  const body = () => parts({ ...bulkyWasteAnswers, foto: 'x' }, { '/foto': [png, '../Foto\u202e.png'] });
  const first = await send(receiver, body(), headers);
  assert.equal(first.status, 201, first.text);
  const second = await send(receiver, body(), headers);
  assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
  const file = (await receiver.rows('SELECT * FROM attachments JOIN files USING (hash)'))[0]!;
  assert.equal(file['name'], 'Foto.png');
  assert.equal(file['type'], 'image/png');
  assert.equal(file['hash'], createHash('sha256').update(png).digest('hex'));
  assert.deepEqual(new Uint8Array(file['bytes'] as ArrayBuffer), png);
  const other = parts({ ...bulkyWasteAnswers, foto: 'x' }, { '/foto': [new Uint8Array([...png, 4]), 'Foto.png'] });
  assert.equal((await send(receiver, other, headers)).status, 422);
});

test('An HTML form sends a file without scripts; a file field that nobody used is no file.', async (t) => {
  const receiver = await start(t);
  const form = new FormData();
  for (const [name, text] of bulkyWasteFields) form.append(name, text);
  form.append('foto', new Blob([png]), 'Hof.png');
  form.append('stuecke[1][was]', new Blob([]), '');
  const { status, text } = await send(receiver, form, page);
  assert.equal(status, 201, text);
  assert.match(text, /Hof\.png/);
  assert.equal((await receiver.rows('SELECT * FROM attachments')).length, 1);
});

const limits = { maxCount: 2, maxBytes: 100, maxTotalBytes: 150, types: ['image/png'] } as const;
const large = new Uint8Array([...png, ...new Array<number>(80).fill(1)]);
const withPhoto = { ...bulkyWasteAnswers, foto: 'x', hinweis: 'x' };
for (const [what, files, status, sign] of [
  ['A file that is no picture', { '/foto': [new TextEncoder().encode('MZ…'), 'a.png'] }, 422, /"fileType"/],
  [
    'A file of a type that is not wanted',
    { '/foto': [new TextEncoder().encode('%PDF-1.7'), 'a.pdf'] },
    422,
    /"fileType"/,
  ],
  ['A file that the form does not ask for', { '/x': [png, 'a.png'] }, 422, /"notAsked"/],
  ['A file that is too large', { '/foto': [new Uint8Array(101), 'a.png'] }, 413, /too-large/],
  ['Files that are too large together', { '/foto': [large, 'a.png'], '/hinweis': [large, 'b.png'] }, 413, /too-large/],
  ['Too many files', { '/foto': [png, 'a'], '/hinweis': [png, 'b'], '/art': [png, 'c'] }, 413, /too-many-files/],
] as const) {
  test(`${what}: ${status}, and nothing is stored.`, async (t) => {
    const receiver = await start(t, { attachments: limits });
    const refused = await send(receiver, parts(withPhoto, files), { 'Idempotency-Key': randomUUID() });
    assert.equal(refused.status, status, refused.text);
    assert.match(refused.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
    assert.match(refused.text, sign);
    assert.deepEqual(await receiver.rows(), []);
  });
}

test("A file with a virus is refused, and without a scanner's verdict nothing is stored.", async (t) => {
  const clamd = await FakeClamd.start(t);
  const scanner = new ClamdScanner({ host: '127.0.0.1', port: clamd.port });
  const receiver = await start(t, { scanner });
  const file = (text: string) =>
    parts(withPhoto, { '/foto': [new Uint8Array([...png, ...Buffer.from(text)]), 'a.png'] });
  const key = { 'Idempotency-Key': randomUUID() };
  assert.match((await send(receiver, file('EICAR'), key)).text, /"fileInfected"/);
  assert.equal((await send(receiver, file('CRASH'), key)).status, 503);
  assert.deepEqual(await receiver.rows(), []);
  assert.equal((await fetch(`${receiver.url}/ready`)).status, 200);
  assert.equal((await send(receiver, file('fine'), key)).status, 201);
  await clamd.stop();
  assert.equal((await fetch(`${receiver.url}/ready`)).status, 503);
  assert.equal((await fetch(`${receiver.url}/health`)).status, 200);
});
