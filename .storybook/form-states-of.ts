import type { Json } from '@amtform/model';
import type { FormState } from '@amtform/testing/examples/form-state.js';
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a file with a definition holds, and every state that the form can show. */
export interface ShownForm {
  readonly title: string;
  readonly definition: Json;
  readonly states: readonly FormState[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = fileURLToPath(new URL('../.cache/form-states.mjs', import.meta.url));
const sources = `export { formStates } from '@amtform/testing/examples/form-states.js';
export { readDefinition } from '@amtform/model';`;

/** Storybook's configuration runs in Node, which cannot run the sources of the packages as they are. */
const bundled = build({
  stdin: { contents: sources, resolveDir: root },
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@amtform/source'],
  tsconfig: fileURLToPath(new URL('../tsconfig.base.json', import.meta.url)),
  outfile,
  logLevel: 'error',
}).then(() => import(pathToFileURL(outfile).href) as Promise<Sources>);

interface Sources {
  readonly formStates: typeof import('@amtform/testing/examples/form-states.js').formStates;
  readonly readDefinition: typeof import('@amtform/model').readDefinition;
}

/**
 * The states of the form in a file `NAME.form.json`: a definition or a bare JSON Schema. `NAME.answers.json` beside it
 * has answers to it; without that they are generated.
 */
export async function formStatesOf(file: string): Promise<ShownForm> {
  const { formStates, readDefinition } = await bundled;
  const json = readJson(file);
  const definition = readDefinition(json);
  const answers = file.replace(/\.form\.json$/, '.answers.json');
  const states = formStates(definition, existsSync(answers) ? readJson(answers) : undefined);
  return { title: definition.title, definition: json, states };
}

function readJson(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}
