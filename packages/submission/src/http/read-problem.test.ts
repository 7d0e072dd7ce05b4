import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProblem } from './read-problem.js';

function problem(body: unknown, type = 'application/problem+json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readProblem({ status: 422, headers: new Headers({ 'Content-Type': type }), text, redirect: false });
}

test('Each entry of errors becomes an issue, in order.', () => {
  const errors = [
    { pointer: '/plz', code: 'pattern', params: { pattern: '^\\d{5}$' }, detail: 'Five digits, please.' },
    { pointer: '/kinder/1/geburt', code: 'format' },
  ];
  assert.deepEqual(problem({ type: 'https://example.org/x', detail: 'Two issues.', errors }), {
    type: 'https://example.org/x',
    detail: 'Two issues.',
    issues: [
      {
        pointer: '/plz',
        code: 'pattern',
        params: { pattern: '^\\d{5}$' },
        severity: 'error',
        labels: [],
        detail: 'Five digits, please.',
      },
      { pointer: '/kinder/1/geburt', code: 'format', params: {}, severity: 'error', labels: [], detail: undefined },
    ],
  });
});

for (const [given, pointer] of [
  ['#/stra%C3%9Fe', '/straße'],
  ['#', ''],
  ['', ''],
  ['/a~1b', '/a~1b'],
  ['plz', ''],
  ['#/%E0', ''],
  [12, ''],
  [undefined, ''],
] as const) {
  test(`The pointer ${JSON.stringify(given)} is read as “${pointer}” and its entry is not dropped.`, () => {
    const issues = problem({ errors: [{ pointer: given, detail: 'Look here.' }] })?.issues;
    assert.deepEqual(
      issues?.map((issue) => [issue.pointer, issue.code, issue.detail]),
      [[pointer, 'receiver', 'Look here.']],
    );
  });
}

test('Entries that are no objects are left out.', () => {
  assert.deepEqual(problem({ errors: [null, 'x', []] })?.issues, []);
  assert.deepEqual(problem({ errors: { pointer: '/x' } })?.issues, []);
});

test('A media type in other case or with a parameter counts.', () => {
  assert.ok(problem({}, 'Application/Problem+JSON; charset=utf-8'));
});

test('Other media types, text that is no JSON and JSON that is no object are no problem document.', () => {
  assert.equal(problem({}, 'application/json'), undefined);
  assert.equal(problem({}, 'application/problem+jsonp'), undefined);
  assert.equal(problem('<html>'), undefined);
  assert.equal(problem('[]'), undefined);
});
