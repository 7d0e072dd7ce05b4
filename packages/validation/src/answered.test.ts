import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonAt, kinds } from '@amtform/model';
import { answeredFields } from '../testing/answered/answered-fields.js';
import { answeredKinds } from '../testing/answered/answered-kinds.js';
import { doSteps } from '../testing/answered/do-steps.js';
import { briefly } from '../testing/schema-support/fill-form.js';

for (const kind of answeredKinds) {
  for (const row of kind.rows) {
    test(`${kind.kind}: a person ${row.does}`, () => {
      for (const isRequired of [false, true]) {
        const model = doSteps(kind, row, { isRequired });
        const { stored, sent, issues = [] } = (isRequired && row.required) || row;
        const said = isRequired ? 'where it is required' : 'where it may be left out';
        assert.deepEqual(jsonAt(model.answers, '/answer'), stored, said);
        assert.deepEqual(jsonAt(model.submission(), '/answer'), sent, said);
        assert.deepEqual(briefly(model.issues), issues, said);
      }
    });
  }
}

test('Each kind of field is there, under its own name', () => {
  const rest = new Set<string>(kinds.map((kind) => kind.name));
  for (const kind of answeredFields) {
    const [row] = kind.rows;
    const node = row && doSteps(kind, { ...row, steps: [] }, { isRequired: false }).node('/answer');
    assert.equal(node?.type === 'field' && node.kind, kind.kind);
    rest.delete(kind.kind);
  }
  assert.deepEqual([...rest], []);
});
