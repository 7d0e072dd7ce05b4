import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { build } from 'esbuild';
import { checkoutRoot } from './checkout-root.js';
import { temporaryFolder } from './temporary-folder.js';

/** Bundles the command `amtform` for one test and returns the path of the bundle. */
export async function bundleMain(test: TestContext): Promise<string> {
  const root = checkoutRoot();
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const outfile = join(await temporaryFolder(test, cache), 'main.mjs');
  await build({
    entryPoints: [join(root, 'packages/cli/src/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@amtform/source'],
    external: ['recheck/*', 'ajv/*', 'esbuild', 'json-schema-to-typescript'],
    logLevel: 'error',
  });
  return outfile;
}

/** Runs the command to its end. */
export async function runMain(
  main: string,
  words: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  await once(child, 'close');
  return { code: child.exitCode, ...texts };
}
