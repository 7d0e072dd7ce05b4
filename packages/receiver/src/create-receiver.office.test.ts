import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bulkyWasteAnswers, bulkyWasteForm } from '../testing/bulky-waste-form.js';
import { dogAnswers, dogEnvelope, dogForm } from '../testing/dog-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { readClerks } from './office/read-clerks.js';

const token = randomUUID();
const dogToken = randomUUID();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const clerks = [
  { name: 'Bürgeramt', tokenSha256: sha256(token) },
  { name: 'Steueramt', tokenSha256: sha256(dogToken), forms: ['hund-anmelden'] },
];

async function start(t: TestContext) {
  const receiver = await RunningReceiver.start(t, { definitions: [dogForm, bulkyWasteForm], clerks });
  const office = async (path: string, { as = token, ...init }: RequestInit & { as?: string } = {}) => {
    const headers = { Authorization: `Bearer ${as}`, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${receiver.url}${path}`, { ...init, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const waste = { form: { id: 'sperrmuell', version: '2.0.0' }, language: 'de', answers: bulkyWasteAnswers };
  const dog = await receiver.post(dogEnvelope());
  const other = await receiver.post(waste, {}, '/forms/sperrmuell/submissions');
  return { receiver, office, dogId: String(dog.body.id), wasteId: String(other.body.id) };
}

test('Without the token nobody reads anything; browsers are asked for it.', async (t) => {
  const { receiver, dogId } = await start(t);
  for (const path of ['/office', '/office/export.csv', `/office/submissions/${dogId}`]) {
    for (const authorization of ['', 'Bearer wrong', 'Basic Og==', `Bearer ${sha256(token)}`]) {
      const response = await fetch(`${receiver.url}${path}`, { headers: { Authorization: authorization } });
      assert.equal(response.status, 401, `${path} ${authorization}`);
      assert.match(response.headers.get('WWW-Authenticate') ?? '', /^Basic /);
      assert.doesNotMatch(await response.text(), /Müller|Bello/);
    }
  }
  const basic = Buffer.from(`anybody:${token}`).toString('base64');
  assert.equal((await fetch(`${receiver.url}/office`, { headers: { Authorization: `Basic ${basic}` } })).status, 200);
});

test('The list holds no answers, one submission does, and a clerk sees only his forms.', async (t) => {
  const { office, dogId, wasteId } = await start(t);
  const all = await office('/office');
  assert.deepEqual(
    (JSON.parse(all.text).submissions as { id: string }[]).map(({ id }) => id),
    [dogId, wasteId],
  );
  assert.doesNotMatch(all.text, /Müller/);
  const dogs = await office('/office', { as: dogToken });
  assert.deepEqual(
    (JSON.parse(dogs.text).submissions as { id: string }[]).map(({ id }) => id),
    [dogId],
  );
  assert.deepEqual(JSON.parse((await office(`/office/submissions/${dogId}`)).text).answers, dogAnswers);
  assert.equal((await office(`/office/submissions/${wasteId}`, { as: dogToken })).status, 404);
  assert.equal((await office(`/office/submissions/${wasteId}`, { as: dogToken, method: 'DELETE' })).status, 404);
  assert.doesNotMatch((await office('/office/export.json', { as: dogToken })).text, /Schrank/);
  assert.equal(JSON.parse((await office('/office?form=sperrmuell', { as: dogToken })).text).submissions.length, 0);
  assert.equal((await office('/office?from=yesterday')).status, 400);
  assert.equal((await office('/office?formular=x')).status, 400);
});

test('Each access is a line in the audit, and it holds no answer.', async (t) => {
  const { receiver, office, dogId } = await start(t);
  await office('/office');
  await office(`/office/submissions/${dogId}`, { as: dogToken });
  await office('/office/export.csv');
  await office(`/office/submissions/${dogId}`, { method: 'DELETE' });
  assert.equal((await office(`/office/submissions/${dogId}`)).status, 404);
  const lines = await receiver.rows('SELECT who, action, count FROM accesses ORDER BY number');
  assert.deepEqual(lines, [
    { who: 'Bürgeramt', action: 'list', count: 2 },
    { who: 'Steueramt', action: 'read', count: 1 },
    { who: 'Bürgeramt', action: 'export', count: 2 },
    { who: 'Bürgeramt', action: 'delete', count: 1 },
  ]);
});

test('A spreadsheet runs nothing that a stranger wrote.', async (t) => {
  const { receiver, office } = await start(t);
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', 'a;"b"\nc'];
  await receiver.post(
    dogEnvelope({ ...dogAnswers, hunde: evil.slice(0, 3).map((rufname) => ({ rufname })), name: evil[4] }),
  );
  const { text, headers } = await office('/office/export.csv?form=hund-anmelden');
  assert.match(headers.get('Content-Disposition') ?? '', /^attachment;/);
  // Reading it as text has taken the byte order mark away.
  assert.ok(text.startsWith('id;receivedAt;form;version;language;/'));
  assert.doesNotMatch(text, /(^|;)"?[=+\-@]/m);
  assert.match(text, /;'=1\+1;/);
  assert.match(text, /;"a;""b""\nc";/);
});

test('The XML of Amt24 has groups and entries as instances.', async (t) => {
  const { office, wasteId } = await start(t);
  const { text } = await office(`/office/submissions/${wasteId}/amt24.xml`);
  assert.match(
    text,
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<serviceportal><metadata><formId>sperrmuell:v2\.0\.0</,
  );
  assert.match(
    text,
    /<halter><instance_0><geburt>1980-02-03<\/geburt><name>Zoë Müller<\/name><\/instance_0><\/halter>|<halter><instance_0><name>Zoë Müller<\/name>/,
  );
  assert.match(text, /<tage><instance_0>mo<\/instance_0><instance_1>mi<\/instance_1><\/tage>/);
  assert.match(text, /<answers><instance_0>.*<menge>1\.5<\/menge>/);
});

test('A file can be fetched, and is never opened in the browser.', async (t) => {
  const { receiver, office } = await start(t);
  const png = Buffer.from('\x89PNG\r\n\x1a\n…', 'latin1');
  const form = new FormData();
  const envelope = {
    form: { id: 'sperrmuell', version: '2.0.0' },
    language: 'de',
    answers: { ...bulkyWasteAnswers, foto: 'x' },
  };
  form.append('submission', JSON.stringify(envelope));
  form.append('/foto', new Blob([png]), 'Höf(1).png');
  const headers = { 'Idempotency-Key': randomUUID() };
  const sent = await fetch(`${receiver.url}/forms/sperrmuell/submissions`, { method: 'POST', body: form, headers });
  const { id } = (await sent.json()) as { id: string };
  const { attachments } = JSON.parse((await office(`/office/submissions/${id}`)).text);
  const file = await office(`/office/submissions/${id}/attachments/${attachments[0].hash}`);
  assert.equal(file.headers.get('Content-Type'), 'image/png');
  assert.equal(file.headers.get('Content-Disposition'), "attachment; filename*=UTF-8''H%C3%B6f%281%29.png");
  assert.equal((await office(`/office/submissions/${id}/attachments/${'0'.repeat(64)}`)).status, 404);
});

test('Pages for the office escape what strangers wrote and allow no script.', async (t) => {
  const { receiver, office } = await start(t);
  const { body } = await receiver.post(dogEnvelope({ ...dogAnswers, name: '<img src=x onerror=alert(1)>' }));
  for (const path of ['/office', `/office/submissions/${body.id}`]) {
    const { text, headers } = await office(path, { headers: { Accept: 'text/html' } });
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(text, /<img|<script|style=/);
  }
});

test('Pages for the office speak German, or English to whoever prefers it.', async (t) => {
  const { office, dogId } = await start(t);
  for (const [accepted, language, title, back] of [
    ['', 'de', 'Eingegangene Formulare', 'Zur Liste'],
    ['en-GB,en;q=0.9,de;q=0.5', 'en', 'Forms received', 'Back to the list'],
    ['fr, de;q=0.7, en;q=0.3', 'de', 'Eingegangene Formulare', 'Zur Liste'],
    ['fr', 'de', 'Eingegangene Formulare', 'Zur Liste'],
  ] as const) {
    const headers = { Accept: 'text/html', 'Accept-Language': accepted };
    const list = (await office('/office', { headers })).text;
    assert.match(list, new RegExp(`<html lang="${language}"[^]*<h1>${title}</h1>`), accepted);
    const one = (await office(`/office/submissions/${dogId}`, { headers })).text;
    assert.match(one, new RegExp(`<html lang="${language}"[^]*${back}`), accepted);
  }
});

test('A file of clerks that is wrong is refused by name.', async (t) => {
  const path = join(await temporaryFolder(t), 'office.json');
  for (const [json, message] of [
    ['{', /cannot be read/],
    ['{}', /has to hold a list/],
    ['[{"name":"a"}]', /entry 1 .* tokenSha256/],
    [`[{"name":"a","tokenSha256":"${sha256('x')}","forms":"all"}]`, /forms/],
  ] as const) {
    await writeFile(path, json);
    await assert.rejects(readClerks(path), { name: 'ConfigurationError', message });
  }
  await writeFile(path, JSON.stringify(clerks));
  assert.deepEqual(await readClerks(path), clerks);
});

const din = fileURLToPath(new URL('../../../../shared/suites/din91379.json', import.meta.url));
test('Every letter and sequence of DIN 91379 is stored and exported unchanged in NFC.', async (t) => {
  if (!existsSync(din)) {
    t.diagnostic(`Not tried: ${din} is not there.`);
    return;
  }
  const { groups } = JSON.parse(readFileSync(din, 'utf8')) as { groups: Record<string, Record<string, string[]>> };
  const entries = Object.values(groups).flatMap((group) => Object.values(group).flat());
  const definition = {
    ...dogForm,
    schema: { type: 'object', properties: { n: { type: 'array', items: { type: 'string' } } } },
  };
  const receiver = await RunningReceiver.start(t, { definitions: [definition], clerks, bodyLimit: 1_000_000 });
  // Each between letters, as in a name: a name is not only a blank or an apostrophe.
  const names = entries.map((entry) => `A${entry}B`);
  const sent = await receiver.post(dogEnvelope({ n: names.map((name) => name.normalize('NFD')) }));
  assert.equal(sent.status, 201, JSON.stringify(sent.body));
  const wanted = names.map((name) => name.normalize('NFC'));
  const get = async (kind: string) =>
    (await fetch(`${receiver.url}/office/export.${kind}`, { headers: { Authorization: `Bearer ${token}` } })).text();
  assert.deepEqual(JSON.parse(await get('json'))[0].answers.n, wanted);
  const table = await get('csv');
  const row = table.slice(table.indexOf('\r\n') + 2);
  const cells = [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^;"]*))(?:;|\r\n$)/g)].slice(5);
  const csv = cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  const xml = [...(await get('xml')).split('<n>')[1]!.matchAll(/<instance_\d+>([^<]*)<\/instance_\d+>/g)].map(
    ([, text]) => text!.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );
  assert.deepEqual(xml, wanted);
  assert.deepEqual(csv, wanted);
  t.diagnostic(`${xml.length} of ${entries.length} entries arrived unchanged.`);
});
