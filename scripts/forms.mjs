// Loads every JSON Schema below a folder as a form and prints what became of it:
// `npm run forms -- ../shared/forms`. A schema that neither asks anything nor is refused by name is a failure.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const folder = resolve(process.argv[2] ?? '../shared/forms');
if (!existsSync(folder)) {
  console.log(`There is no folder ${folder}. No form was read.`);
  process.exit(0);
}
await build({
  stdin: {
    contents: `export { DefinitionError, FormModel, readDefinition } from '@amtform/model'; export { validate } from '@amtform/validation';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@amtform/source'],
  outfile: '.cache/forms.mjs',
  logLevel: 'error',
});
const { DefinitionError, FormModel, readDefinition, validate } = await import(resolve('.cache/forms.mjs'));

/** Fields on the screen, and those of a first entry where a list has none yet. */
function countFields(node, model) {
  if (node.type === 'field') return 1;
  if (node.type === 'list' && node.children.length === 0 && node.canAdd) {
    model.setAnswer(node.pointer, [node.emptyEntry]);
    return countFields(model.node(node.pointer), model);
  }
  const own = node.type === 'choice' && node.options.length > 0 ? 1 : 0;
  return node.children.reduce((sum, child) => sum + countFields(child, model), own);
}

function outcome(json) {
  try {
    const definition = readDefinition(json);
    const model = new FormModel(definition, { validate });
    const issues = model.issues.length;
    return { fields: countFields(model.root, model), issues, error: '' };
  } catch (error) {
    if (error instanceof DefinitionError) return { fields: 0, issues: 0, error: error.message };
    return { fields: 0, issues: 0, error: `EXCEPTION ${error}` };
  }
}

const rows = [];
for (const form of (await readdir(folder, { recursive: true })).sort()) {
  if (!form.endsWith('.schema.json')) continue;
  rows.push({ form, ...outcome(JSON.parse(await readFile(join(folder, form), 'utf8'))) });
}

const width = Math.max(...rows.map(({ form }) => form.length));
console.log(`${'form'.padEnd(width)}  fields  issues when empty  error`);
for (const { form, fields, issues, error } of rows) {
  console.log(`${form.padEnd(width)}  ${String(fields).padStart(6)}  ${String(issues).padStart(17)}  ${error}`);
}
const failed = rows.filter(({ fields, error }) => error.startsWith('EXCEPTION') || (fields === 0 && error === ''));
console.log(
  `\n${rows.length} schemas, ${rows.filter((r) => r.fields > 0).length} forms, ${rows.filter((r) => r.error !== '').length} refused by name, ${failed.length} failed`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
