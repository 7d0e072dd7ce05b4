// Makes docs/schema-support.md and docs/answered.md from the rows that the tests run and the words of the widget,
// docs/rules.md from the rules of the linter, docs/reference.md from the element and the schema of definitions, and
// docs/theming.md from the styles.
// `--check` writes nothing and fails where a page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { answeredDocument } from './answered-document.mjs';
import { checkFaces } from './check-faces.mjs';
import { writeManifest } from './elements-manifest.mjs';
import { referenceDocument } from './reference-document.mjs';
import { rulesDocument } from './rules-document.mjs';
import { schemaSupportDocument } from './schema-support-document.mjs';
import { root } from './set-up.mjs';
import { themingDocument } from './theming-document.mjs';

const rows = './packages/validation/testing';
const widget = './packages/widget/src';
const sources = [
  `export { vocabularies } from '${rows}/schema-support/vocabularies.js';`,
  `export { dialectKeywords, dialects } from '${rows}/schema-support/dialect-keywords.js';`,
  `export { fillForm } from '${rows}/schema-support/fill-form.js';`,
  `export { inDialect } from '${rows}/schema-support/in-dialect.js';`,
  `export { withoutKeyword } from '${rows}/schema-support/without-keyword.js';`,
  `export { answeredKinds } from '${rows}/answered/answered-kinds.js';`,
  `export { doSteps } from '${rows}/answered/do-steps.js';`,
  `export { DefinitionError, readDefinition } from '@amtform/model';`,
  `export { validate } from '@amtform/validation';`,
  `export { messageOf } from '${widget}/checking/message-of.js';`,
  `export { numberCodec } from '${widget}/words/number-codec.js';`,
  `export { de } from '${widget}/words/de.js';`,
  `export { en } from '${widget}/words/en.js';`,
  `export { DefinitionWords } from '${widget}/words/definition-words.js';`,
  `export * as rules from './packages/cli/src/check/all-rules.js';`,
  `export { renderField } from '${widget}/fields/field-templates.js';`,
  `export { colours } from './packages/elements/src/styles/colours.js';`,
  `export { metrics } from './packages/elements/src/styles/metrics.js';`,
  `export { styleText } from './packages/elements/src/adopt-styles.js';`,
  `export { colourPairs } from './packages/testing/src/elements/colour-pairs.js';`,
  `export { partsOf } from '${widget}/fields/field-parts.js';`,
];

const outfile = join(root, '.cache/documents.mjs');
await build({
  stdin: { contents: sources.join('\n'), resolveDir: root },
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@amtform/source'],
  tsconfig: join(root, 'tsconfig.base.json'),
  outfile,
  logLevel: 'error',
});
const parts = await import(pathToFileURL(outfile).href);

const faults = [...(await checkFaces(parts)), ...checkTyped(parts)];
for (const [name, made] of [
  ['schema-support.md', schemaSupportDocument(parts)],
  ['answered.md', answeredDocument(parts)],
  ['rules.md', rulesDocument(parts)],
  ['reference.md', referenceDocument(writeManifest(join(root, 'packages/widget'), 'widget'), readDefinitionSchema())],
  ['theming.md', themingDocument(parts)],
]) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, made);
  else if (readOrNothing(file) !== made) faults.push(`docs/${name} is stale: run npm run generate`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function readDefinitionSchema() {
  return JSON.parse(readFileSync(join(root, 'packages/model/form-definition.schema.json'), 'utf8'));
}

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether what is typed in German comes to the answers that the rows say. */
function checkTyped({ answeredKinds, numberCodec }) {
  const steps = answeredKinds.flatMap((kind) => kind.rows.flatMap((row) => row.steps));
  return steps
    .filter((step) => 'typed' in step && numberCodec('de').read(step.typed) !== step.answer)
    .map(({ typed, answer }) => `“${typed}” does not come to ${JSON.stringify(answer)}`);
}
