import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dogEnvelope } from '../testing/dog-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';

const documentUrl = (name: string) => new URL(`../../../docs/${name}`, import.meta.url);
const page = readFileSync(documentUrl('endpoint.md'), 'utf8');
const openapi = JSON.parse(readFileSync(documentUrl('endpoint.openapi.json'), 'utf8'));
const commands = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, command]) => command!);
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ ...openapi, $id: 'openapi' });
const schemaNamed = (name: string) => ajv.getSchema(`openapi#/components/schemas/${name}`)!;

test('Every command of the page sends a submission that is taken.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  for (const command of commands) {
    const env = { ...process.env, URL: receiver.url };
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { env });
    assert.match(JSON.parse(stdout).id, /^[\w-]{14}$/, command);
  }
  assert.equal((await receiver.rows()).length, commands.length);
  assert.ok(commands.length > 2);
});

test('What the receiver answers is what the OpenAPI document describes.', async (t) => {
  const { responses } = openapi.paths['/forms/{id}/submissions'].post;
  const receiver = await RunningReceiver.start(t, { bodyLimit: 1000 });
  assert.ok(schemaNamed('Envelope')(dogEnvelope()));
  for (const [body, headers, path] of [
    [undefined, {}, undefined],
    ['{', {}, undefined],
    [undefined, {}, '/forms/x/submissions'],
    [{ ...dogEnvelope(), form: { id: 'hund-anmelden', version: '9.0.0' } }, {}, undefined],
    [' '.repeat(2000), {}, undefined],
    [undefined, { 'Content-Type': 'text/plain' }, undefined],
    [dogEnvelope({}), {}, undefined],
  ] as const) {
    const answer = await receiver.post(body, headers, path);
    assert.ok(Object.hasOwn(responses, answer.status), `${answer.status} is described.`);
    const kind = answer.status === 201 ? 'Receipt' : 'Problem';
    assert.ok(schemaNamed(kind)(answer.body), `${answer.status}: ${JSON.stringify(schemaNamed(kind).errors)}`);
  }
});

test('The OpenAPI document refers to nothing that is not there.', () => {
  const references = [...JSON.stringify(openapi).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
  assert.ok(references.length > 5);
  for (const path of references) {
    const found = path.split('/').reduce((json, segment) => json?.[segment], openapi);
    assert.ok(found, path);
  }
  assert.match(openapi.openapi, /^3\.1\./);
});
