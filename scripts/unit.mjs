// Runs the tests of the examples, of Storybook's settings and of those packages that need no browser. Words on the
// command line narrow the choice to files whose path contains one of them: `npm run unit -- submission`.
import { bundleTests } from './bundle-tests.mjs';
import { filesBelow } from './files-below.mjs';
import { runNodeTests } from './node-tests.mjs';

const folders = [
  'packages/model',
  'packages/validation',
  'packages/submission',
  'packages/receiver',
  'packages/cli',
  'examples',
  '.storybook',
];
const words = process.argv.slice(2);

const files = folders
  .flatMap((folder) => filesBelow(folder, '.test.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
await runNodeTests(await bundleTests(files, 'unit'));
