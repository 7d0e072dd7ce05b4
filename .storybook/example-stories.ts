import type { FormDefinition } from '@amtform/model';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';

const ending = '.form.json';
const showForm = fileURLToPath(new URL('../stories/support/show-form.ts', import.meta.url));

/** One story of an example: a page of it, in one language and place. */
interface ExampleStory {
  readonly exportName: string;
  readonly name: string;
  readonly page: string | undefined;
  readonly globals: { readonly lang: string; readonly isolation: string };
}

/** Lists a story for each page of each example form: Storybook can read story files only by their text. */
export const exampleIndexer: Indexer = {
  test: /\.form\.json$/,
  createIndex: async (file) => {
    const definition = readJson(file) as FormDefinition;
    return storiesOf(definition, answersBeside(file)).map(({ exportName, name }) => ({
      type: 'story',
      exportName,
      name,
      title: titleOf(definition),
    }));
  },
};

/** Makes a definition that is imported as a story file into one. */
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
      return storyModule(readJson(file) as FormDefinition, answersBeside(file));
    },
  };
}

/** The answers in the file of the same name; none where there is no such file. */
function answersBeside(file: string): unknown {
  const answers = file.replace(ending, '.answers.json');
  return existsSync(answers) ? readJson(answers) : undefined;
}

function storyModule(definition: FormDefinition, answers: unknown): string {
  const stories = storiesOf(definition, answers).map(({ exportName, name, page, globals }) => {
    const args = `{ definition, answers, ...${JSON.stringify({ page })} }`;
    return `export const ${exportName} = { name: ${JSON.stringify(name)}, args: ${args}, globals: ${JSON.stringify(globals)} };`;
  });
  return [
    `import { formStories } from ${JSON.stringify(showForm)};`,
    `const definition = ${JSON.stringify(definition)};`,
    `const answers = ${JSON.stringify(answers)};`,
    `export default { title: ${JSON.stringify(titleOf(definition))}, ...formStories };`,
    ...stories,
  ].join('\n');
}

/** The last pages can be reached where there are answers to the others. */
function storiesOf({ language, pages, texts = {}, review }: FormDefinition, answers: unknown): ExampleStory[] {
  const isComplete = answers !== undefined;
  const shown = [
    ...(pages ?? [{ id: undefined, title: 'Page' }]),
    ...(review && isComplete ? [{ id: 'review', title: 'Review' }] : []),
    ...(isComplete ? [{ id: 'receipt', title: 'Receipt' }] : []),
  ];
  const places = [
    { isolation: '', in: '' },
    { isolation: 'shadow', in: ' in a shadow root' },
  ];
  return [language, ...Object.keys(texts)].flatMap((lang) =>
    // What a shadow root changes does not depend on the language.
    places.slice(0, lang === language ? 2 : 1).flatMap((place) =>
      shown.map(({ id: page, title }) => ({
        exportName: ['in', lang, place.isolation || 'light', page ?? 'page'].join('_').replaceAll(/\W/g, '_'),
        name: `${lang}${place.in}: ${(page !== undefined && texts[lang]?.pages?.[page]?.title) || title}`,
        page,
        globals: { lang, isolation: place.isolation },
      })),
    ),
  );
}

function titleOf({ title }: FormDefinition): string {
  return `Examples/${title}`;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
