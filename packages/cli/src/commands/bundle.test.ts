import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FormModel, readDefinition } from '@amtform/model';
import { validate } from '@amtform/validation';
import { command } from '../../testing/command.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';

/** Serves documents by their path; a function answers by itself. Returns the host with its port. */
async function serve(t: TestContext, documents: Readonly<Record<string, object | string>>) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const found = documents[url];
    if (url === '/slow.json') return;
    if (url === '/away.json') response.writeHead(302, { location: 'http://127.0.0.2:9/secret.json' }).end();
    else if (found === undefined) response.writeHead(404).end();
    else response.end(typeof found === 'string' ? found : JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function formFile(t: TestContext, schema: object): Promise<string> {
  const file = join(await temporaryFolder(t), 'hund.form.json');
  const definition = { id: 'hund', version: '1.0.0', language: 'de', title: 'Hund', schema, pages: undefined };
  await writeFile(file, JSON.stringify({ ...definition, fields: {} }));
  return file;
}

const person = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, wohnung: { $ref: 'wohnung.json#/$defs/anschrift' } },
};
const home = { $defs: { anschrift: { type: 'object', properties: { ort: { type: 'string', minLength: 2 } } } } };

test('Documents of an allowed host are taken in, with those that they name themselves.', async (t) => {
  const { host, asked } = await serve(t, { '/person.json': person, '/wohnung.json': home });
  const schema = { type: 'object', properties: { halter: { $ref: `http://${host}/person.json` } } };
  const file = await formFile(t, schema);
  const out = `${file}.out`;
  const { code, err } = await command('bundle', file, '--allow', host, '--out', out);
  assert.deepEqual([code, err.split('\n')[0]], [0, '2 documents were taken in.']);
  assert.deepEqual(asked, ['/person.json', '/wohnung.json']);
  const definition = readDefinition(JSON.parse(await readFile(out, 'utf8')));
  const model = new FormModel(definition, { validate, answers: { halter: { wohnung: { ort: 'X' } } } });
  assert.deepEqual(
    model.issues.map(({ pointer, code: kind }) => [pointer, kind]),
    [
      ['/halter/name', 'required'],
      ['/halter/wohnung/ort', 'minLength'],
    ],
  );
  assert.deepEqual(definition.schema, {
    ...schema,
    $defs: {
      [`http://${host}/person.json`]: { ...person, $id: `http://${host}/person.json` },
      [`http://${host}/wohnung.json`]: { ...home, $id: `http://${host}/wohnung.json` },
    },
  });
});

test('A document that calls itself by another address is named by that one.', async (t) => {
  const own = { $id: 'https://register.example/person', ...person, properties: { name: { type: 'string' } } };
  const { host } = await serve(t, { '/a.json': own });
  const ref = { $ref: `http://${host}/a.json#/properties/name` };
  const file = await formFile(t, { type: 'object', properties: { eins: ref, zwei: ref } });
  const { code, out } = await command('bundle', file, '--allow', host);
  assert.equal(code, 0);
  assert.equal(JSON.parse(out).schema.properties.zwei.$ref, 'https://register.example/person#/properties/name');
});

test('Documents beside the form are read without a network, whatever the dialect; nothing outside the folder is.', async (t) => {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  const file = await formFile(t, { $schema, type: 'object', properties: { halter: { $ref: 'teile/person.json' } } });
  await mkdir(join(file, '../teile'));
  await writeFile(join(file, '../teile/person.json'), JSON.stringify({ $schema, properties: { a: { type: 'null' } } }));
  const { code, out } = await command('bundle', file);
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(JSON.parse(out).schema.definitions), ['schema:///teile/person.json']);

  const outside = await formFile(t, { type: 'object', properties: { a: { $ref: 'link.json' } } });
  await symlink('/etc/hostname', join(outside, '../link.json'));
  const refused = await command('bundle', outside);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /link\.json lies outside the folder of the form/);
});

test('What is not allowed, too slow, too large, missing, no JSON or led elsewhere ends with 1 and the reason.', async (t) => {
  const { host, asked } = await serve(t, { '/large.json': { description: 'x'.repeat(2000) }, '/page.json': '<html>' });
  const cases: readonly [string, RegExp, string[]][] = [
    ['person.json', /is on a host that is not allowed\. If it should be: --allow 127/, []],
    ['slow.json', /did not arrive in 0\.2 s/, ['--timeout', '0.2']],
    ['large.json', /has more than 1000 bytes/, ['--max-size', '1000']],
    ['missing.json', /answered 404/, []],
    ['page.json', /is no JSON/, []],
    ['away.json', /127\.0\.0\.2:9\/secret\.json is on a host that is not allowed/, []],
  ];
  for (const [name, reason, words] of cases) {
    const file = await formFile(t, { type: 'object', properties: { a: { $ref: `http://${host}/${name}` } } });
    const allowed = name === 'person.json' ? ['--allow', 'other.example'] : ['--allow', host];
    const { code, out, err } = await command('bundle', file, ...allowed, ...words);
    assert.deepEqual([code, out], [1, ''], name);
    assert.match(err, reason);
  }
  assert.equal(asked.includes('/person.json'), false);
});

test('A reference into a document that lacks the place, and a document of another dialect, are told.', async (t) => {
  const { host } = await serve(t, {
    '/a.json': home,
    '/b.json': { $schema: 'http://json-schema.org/draft-04/schema#' },
  });
  for (const [name, reason] of [
    ['a.json#/$defs/nobody', /leads nowhere/],
    ['b.json', /another dialect/],
  ] as const) {
    const file = await formFile(t, { type: 'object', properties: { a: { $ref: `http://${host}/${name}` } } });
    assert.match((await command('bundle', file, '--allow', host)).err, reason);
  }
});
