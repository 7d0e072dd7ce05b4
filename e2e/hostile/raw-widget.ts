import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { inCheckout } from '../support/checkout.js';

/**
 * A build of the widget that makes markup of each text, with Lit's `unsafeHTML`: what a careless change would make of it.
 * The files by their paths, the first one to be loaded.
 */
export async function rawWidget(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    entryPoints: { amtform: inCheckout('packages/widget/src/index.ts') },
    outdir: '/raw',
    ...{ bundle: true, write: false, format: 'esm', splitting: true, target: 'es2022' },
    conditions: ['@amtform/source', 'production'],
    tsconfig: inCheckout('tsconfig.base.json'),
    plugins: [textsAreMarkup],
  });
  const files = outputFiles.map(({ path, text }) => [path, text] as const);
  const isFirst = ([path]: readonly [string, string]) => path === '/raw/amtform.js';
  return Object.fromEntries([...files.filter(isFirst), ...files.filter((file) => !isFirst(file))]);
}

/** Puts an `html` in the place of Lit's that passes each text between tags through `unsafeHTML`. */
const textsAreMarkup: Plugin = {
  name: 'texts-are-markup',
  setup(bundler) {
    bundler.onResolve({ filter: /^lit$/ }, ({ importer, pluginData }) =>
      importer.includes('/packages/') && pluginData !== 'whole' ? { path: 'lit', namespace: 'raw' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'raw' }, async () => ({
      contents: await readFile(inCheckout('e2e/hostile/raw-lit.js'), 'utf8'),
      resolveDir: inCheckout('e2e'),
    }));
  },
};
