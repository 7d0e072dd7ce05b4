// Makes docs/accessibility.md from accessibility-about.md, what the form does for people and what it cannot do, and
// accessibility-criteria.json: how each criterion is shown. `--check` writes nothing and
// fails where the page is stale, a test that is named does not exist, or a line of the shared list is left out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const criteria = JSON.parse(read('scripts/accessibility-criteria.json'));
const page = join(root, 'docs/accessibility.md');
const made = document(criteria);
const faults = [...missingTests(), ...missingLines()];

if (!process.argv.includes('--check')) writeFileSync(page, made);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== made) {
  faults.push('docs/accessibility.md is stale: run npm run generate');
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function document(rows) {
  const lines = rows.map(({ id, tests, manual }) =>
    tests
      ? `- **${id}**: by test. ${tests.map(({ file, name }) => `“${name}” (\`${file}\`)`).join('; ')}`
      : `- **${id}**: by hand. ${manual}`,
  );
  return `# Accessibility

Made by \`npm run generate\` from \`scripts/accessibility-about.md\` and \`scripts/accessibility-criteria.json\`; change
those, not this page.

${read('scripts/accessibility-about.md')}
## Criteria

How each criterion of WCAG 2.2 (A, AA) and EN 301 549 that concerns a form is shown.

${lines.join('\n')}
`;
}

/** A test that is named must be there, under this name. */
function missingTests() {
  return criteria
    .flatMap(({ id, tests = [] }) => tests.map((test) => ({ id, ...test })))
    .filter(({ file, name }) => !existsSync(join(root, file)) || !read(file).includes(name))
    .map(({ id, file, name }) => `${id}: ${file} has no test “${name}”`);
}

/** Every line of the shared list has a row; without the list there is nothing to compare. */
function missingLines() {
  const list = join(root, '../shared/suites/wcag-tests.json');
  if (!existsSync(list)) {
    console.log('The shared list of criteria is not there: not compared.');
    return [];
  }
  const known = new Set(criteria.map(({ id }) => id));
  return JSON.parse(readFileSync(list, 'utf8'))
    .criteria.filter(({ sc }) => !known.has(sc))
    .map(({ sc }) => `${sc}: no row in scripts/accessibility-criteria.json`);
}
