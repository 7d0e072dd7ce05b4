import { readDefinition } from '@amtform/model';
import { createReceiver } from '@amtform/receiver';
import { faultsOf, formWithFault } from '@amtform/testing/examples/faults.js';
import { generateAnswers } from '@amtform/testing/examples/generate-answers.js';
import { createAjvValidate } from '@amtform/validation/ajv';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('./forms/', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.form.json'));
const definitions = await Promise.all(
  files.map(async (file) => readDefinition(JSON.parse(await readFile(join(folder, file), 'utf8')))),
);

/** The first has all questions answered that come up, the others only some of those that are optional. */
const series = [1, 2, 3].map((seed) => ({ seed, optional: seed === 1 ? 1 : 0.5 }));
const validateAsReceiver = createAjvValidate();

for (const definition of definitions) {
  const { id, schema } = definition;
  const forms = series.map((options) => generateAnswers(definition, options));

  test(`Generated answers to ${id} are valid in the browser and at the receiver.`, () => {
    for (const form of forms) {
      assert.deepEqual(form.issues, []);
      assert.deepEqual(validateAsReceiver(schema, form.submission(), { document: schema }), []);
    }
  });

  test(`Each constraint of ${id} that is broken gives one issue, at the field that breaks it.`, () => {
    const faults = forms.flatMap((form) => faultsOf(form).map((fault) => ({ form, fault })));
    assert.ok(faults.length > 0);
    for (const { form, fault } of faults) {
      const pointers = formWithFault(form, fault).issues.map(({ pointer }) => pointer);
      assert.deepEqual(pointers, [fault.pointer], `${fault.code} at ${fault.pointer}`);
    }
  });
}

test('The receiver takes the generated answers to every form, and refuses one fault of each by name.', async (t) => {
  const place = await mkdtemp(join(tmpdir(), 'examples-'));
  const databaseUrl = pathToFileURL(join(place, 'received.db')).href;
  const receiver = await createReceiver({ definitions: folder, databaseUrl, rateLimit: 10_000 });
  t.after(async () => {
    await receiver.close();
    await rm(place, { recursive: true });
  });
  const url = await receiver.listen({ host: '127.0.0.1', port: 0 });
  for (const definition of definitions) {
    const form = generateAnswers(definition, { optional: 1 });
    assert.equal((await post(url, definition, form.submission())).status, 201, definition.id);
    const [fault] = faultsOf(form).filter(({ code }) => code === 'required');
    assert.ok(fault);
    const refused = await post(url, definition, formWithFault(form, fault).submission());
    assert.equal(refused.status, 422, definition.id);
    const { errors } = (await refused.json()) as { errors: { pointer: string }[] };
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      [fault.pointer],
    );
  }
});

function post(url: string, { id, version, language }: (typeof definitions)[number], answers: unknown) {
  return fetch(`${url}/forms/${id}/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({ form: { id, version }, language, answers }),
  });
}
