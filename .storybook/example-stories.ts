import type { FormState } from '@amtform/testing/examples/form-state.js';
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { formStatesOf } from './form-states-of.js';

const ending = '.form.json';
const support = (name: string) => fileURLToPath(new URL(`../stories/support/${name}.ts`, import.meta.url));

/** Lists the stories of each form: Storybook can read story files only by their text. */
export const exampleIndexer: Indexer = {
  test: /\.form\.json$/,
  createIndex: async (file) => {
    const { title, states } = await formStatesOf(file);
    const stories = withNames(states).map(({ state, exportName }) => ({
      type: 'story' as const,
      exportName,
      name: state.name,
      title: `Examples/${title}/${state.group}`,
    }));
    const list = { type: 'story' as const, exportName: 'messages', name: 'Every message', title: `Examples/${title}` };
    return [...stories, list];
  },
};

/** Makes a definition that is imported as a story file into one: a story for each page and state, without code. */
export function exampleStories(): Plugin {
  return {
    name: 'example-stories',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(ending)) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && `${resolved.id}.stories.js`;
    },
    load(id) {
      if (!id.endsWith(`${ending}.stories.js`)) return undefined;
      const file = id.replace(/\.stories\.js$/, '');
      this.addWatchFile(file);
      return storyModule(file);
    },
  };
}

async function storyModule(file: string): Promise<string> {
  const { definition, states } = await formStatesOf(file);
  const stories = withNames(states).map(({ state, exportName }) => {
    const { name, isPrinted, page, answers, isChecked } = state;
    const args = Object.entries({ page, answers, isChecked }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const globals = isPrinted ? { media: 'print' } : {};
    return `export const ${exportName} = { ...formStories, name: ${JSON.stringify(name)},
      args: { definition, ${args.join(', ')} }, globals: ${JSON.stringify(globals)} };`;
  });
  return [
    `import { formStories } from ${JSON.stringify(support('show-form'))};`,
    `import { messageStories } from ${JSON.stringify(support('show-messages'))};`,
    `const definition = ${JSON.stringify(definition)};`,
    'export default {};',
    ...stories,
    `export const messages = { ...messageStories, name: 'Every message', args: { definition } };`,
  ].join('\n');
}

/** A state with the name under which the module of its form exports it. */
interface NamedState {
  readonly state: FormState;
  readonly exportName: string;
}

/** Ids and titles become names of code; those that come out alike get a number. */
function withNames(states: readonly FormState[]): NamedState[] {
  const names = states.map(({ page, name }) => `${page || 'page'} ${name}`.replaceAll(/\W+/g, '_'));
  return states.map((state, index) => {
    const name = names[index] ?? '';
    return { state, exportName: `on_${name}${names.indexOf(name) === index ? '' : `_${String(index)}`}` };
  });
}
