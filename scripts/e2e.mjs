// Runs the end-to-end tests: they drive the built widget in a real browser. Words narrow the choice like in unit.mjs.
// `--keep` writes what is heard and what has a name into e2e/kept instead of comparing with it.
import { bundleTests } from './bundle-tests.mjs';
import { filesBelow } from './files-below.mjs';
import { runNodeTests } from './node-tests.mjs';

const words = process.argv.slice(2).filter((word) => word !== '--keep');
if (process.argv.includes('--keep')) process.env.KEEP = 'true';
const files = filesBelow('e2e', '.e2e.ts').filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
);
await runNodeTests(await bundleTests(files, 'e2e'));
