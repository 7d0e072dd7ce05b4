import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.form.json';

/**
 * Lets Web Test Runner serve all example forms, with the answers beside them if there are some, at `/example-forms.json`: a new example is
 * there without a line of test code. Takes the absolute path of their folder. `loadExamples` reads them in the browser.
 */
export function exampleForms(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return {
    name: 'example-forms',
    serve({ path }) {
      if (path !== '/example-forms.json') return undefined;
      const names = readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length));
      const examples = names.map((name) => ({
        name,
        definition: read(`${name}${ending}`),
        ...(existsSync(join(folder, `${name}.answers.json`)) && { answers: read(`${name}.answers.json`) }),
      }));
      return { body: JSON.stringify(examples), type: 'json' };
    },
  };
}
