import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendPointer, FormModel, formPages, type FormNode, isJsonObject, type Json } from '@amtform/model';
import { validate } from '@amtform/validation';
import { realForms } from '../../../testing/real-forms.js';
import { htmlToMarkdown } from '../words/html-to-markdown.js';
import { importRjsf } from './import-rjsf.js';

const forms = realForms();

/** The pointers of all keywords of a UI schema, found without knowing the form: keys with a colon. */
function keywords(json: Json, pointer = ''): string[] {
  if (!isJsonObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = appendPointer(pointer, key);
    if (key === 'ui:options' && isJsonObject(value)) return Object.keys(value).map((name) => appendPointer(here, name));
    return key.includes(':') ? [here] : keywords(value, here);
  });
}

function countQuestions(node: FormNode): number {
  if (!node.visible) return 0;
  if (node.type === 'field' || node.type === 'list') return 1;
  return node.children.reduce((sum, child) => sum + countQuestions(child), 0);
}

test('All real forms that are there can be imported.', () => {
  for (const form of forms) assert.doesNotThrow(() => importRjsf(form), form.name);
});

for (const form of forms) {
  const { definition, carried, leftOut } = importRjsf({ ...form, language: 'fi' });

  test(`${form.name}: every keyword of the UI schema is carried over or listed, once.`, () => {
    const missed = leftOut.filter(({ file }) => file === 'ui-schema').map(({ pointer }) => pointer);
    assert.deepEqual([...carried, ...missed].sort(), keywords(form.uiSchema).sort());
    assert.ok(carried.length > 0);
  });

  test(`${form.name}: the form has pages with fields, and nothing is wrong with it while it is empty.`, () => {
    const model = new FormModel(definition, { validate });
    const pages = formPages(definition, model.root);
    assert.ok(pages.length > 1);
    for (const { title, nodes } of pages) {
      assert.notEqual(title, '');
      assert.ok(nodes.reduce((sum, node) => sum + countQuestions(node), 0) > 0, title);
    }
    assert.deepEqual(model.issues, []);
    assert.deepEqual(definition.schema, form.schema);
  });

  test(`${form.name}: every text of the translation is in the definition or listed.`, () => {
    const texts = (form.translation as { translations: Record<string, Record<string, string>> }).translations;
    const all = JSON.stringify([definition, leftOut]);
    for (const [id, { fi = '' }] of Object.entries(texts)) {
      const asMarkdown = JSON.stringify(htmlToMarkdown(fi)).slice(1, -1);
      assert.ok(all.includes(asMarkdown) || leftOut.some(({ pointer }) => pointer.endsWith(`/${id}`)), id);
    }
  });
}
