import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionStep } from './version-step.js';

test('The first number that differs says how far apart two versions are, in either direction.', () => {
  assert.equal(versionStep('1.2.3', '1.2.3'), 'same');
  assert.equal(versionStep('1.2.3', '1.2.10'), 'patch');
  assert.equal(versionStep('1.10.0', '1.9.9'), 'minor');
  assert.equal(versionStep('1.9.9', '2.9.9'), 'major');
});
