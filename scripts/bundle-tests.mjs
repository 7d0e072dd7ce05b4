import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './set-up.mjs';

/**
 * Bundles TypeScript tests, each together with the sources of the @amtform packages it imports, so that Node runs them
 * without a build before. Takes absolute paths and the name of a folder for the results below .cache; returns the paths
 * of the bundles, in the same order.
 */
export async function bundleTests(files, name) {
  const outdir = join(root, '.cache', name);
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@amtform/source'],
    sourcemap: 'inline',
    sourcesContent: false,
    outbase: root,
    outdir,
    outExtension: { '.js': '.mjs' },
    tsconfig: join(root, 'tsconfig.base.json'),
    plugins: [otherPackagesStayOutside, keepOwnAddress],
    logLevel: 'warning',
  });
  return files.map((file) => join(outdir, relative(root, file).replace(/\.ts$/, '.mjs')));
}

const otherPackagesStayOutside = {
  name: 'other-packages-stay-outside',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@amtform/') ? undefined : { path, external: true },
    );
  },
};

/** A source that looks for files beside itself must find them from inside a bundle too. */
const keepOwnAddress = {
  name: 'keep-own-address',
  setup(bundler) {
    bundler.onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};
