import type { FormState } from '@amtform/testing/examples/form-states.js';
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
    const stories = states.map((state) => ({
      type: 'story' as const,
      exportName: exportNameOf(state),
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
  const stories = states.map((state) => {
    const { name, isPrinted, page, answers, isChecked } = state;
    const args = Object.entries({ page, answers, isChecked }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const globals = isPrinted ? { media: 'print' } : {};
    return `export const ${exportNameOf(state)} = { ...formStories, name: ${JSON.stringify(name)},
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

/** Unlike the title, the id of a page is there once. */
function exportNameOf({ page, name }: FormState): string {
  return `page_${page}_${name}`.replaceAll(/\W/g, (sign) => `$${sign.charCodeAt(0).toString(16)}`);
}
