// Runs the end-to-end tests: they drive the built widget in a real browser. Words narrow the choice like in unit.mjs.
import { bundleTests } from './bundle-tests.mjs';
import { filesBelow } from './files-below.mjs';
import { runNodeTests } from './node-tests.mjs';

const words = process.argv.slice(2);
const files = filesBelow('e2e', '.e2e.ts').filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
);
await runNodeTests(await bundleTests(files, 'e2e'));
