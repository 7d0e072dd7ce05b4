import { FormModel, formPages, isWithin, type Json, readDefinition } from '@amtform/model';
import type { FormState } from '@amtform/testing/examples/form-state.js';
import { formStates } from '@amtform/testing/examples/form-states.js';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./forms/', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.form.json'));
assert.ok(files.length > 0);

for (const file of files) {
  const definition = readDefinition(JSON.parse(await readFile(`${folder}${file}`, 'utf8')) as Json);
  const pages = (definition.pages ?? [{ id: '' }]).map(({ id }) => id);
  // Without the file with answers: that is how a form stands in the folder at first.
  const states = formStates(definition);

  /** What is wrong on the page of a state with its answers. */
  const wrongIn = ({ page, answers }: FormState): readonly string[] => {
    const model = new FormModel(definition, { validate, compute, ...(answers !== undefined && { answers }) });
    const shown = formPages(definition, model.root).find(({ id }) => id === page);
    assert.ok(shown, `page ${page} is not reached`);
    const isThere = (pointer: string) => shown.nodes.some((node) => isWithin(pointer, node.pointer));
    return model.issues.flatMap(({ pointer }) => (isThere(pointer) ? [pointer] : []));
  };

  test(`Each page of ${file} can be seen empty, filled, with what is missing and with what is wrong.`, () => {
    for (const page of pages) {
      const [empty, filled, ...faulty] = states.filter((state) => state.page === page);
      assert.equal(empty?.name, 'Empty');
      assert.equal(filled?.name, 'Filled');
      assert.deepEqual(wrongIn(filled), []);
      assert.ok(faulty.length > 0, page);
      for (const state of faulty) assert.ok(wrongIn(state).length > 0, `${page}: ${state.name}`);
    }
  });

  test(`Each early end of ${file} that follows from one answer is reached.`, () => {
    const isEntered = (place: string) => definition.fields?.[place]?.compute === undefined;
    const ends = [...(definition.pages ?? []).flatMap((page) => page.ends ?? []), ...(definition.ends ?? [])]
      .filter(({ when }) => 'at' in when && isEntered(when.at))
      .map(({ title }) => title);
    const early = states.filter(({ page }) => page === 'end').map(({ name }) => name);
    assert.deepEqual(
      ends.filter((title) => !early.includes(title)),
      [],
    );
  });

  test(`Review, receipt and paper of ${file} are reached with generated answers.`, () => {
    const ends = states.filter(({ group }) => group === 'End').map(({ name }) => name);
    assert.deepEqual(ends, [...(definition.review ? ['Review'] : []), 'Receipt', 'Print']);
  });
}
