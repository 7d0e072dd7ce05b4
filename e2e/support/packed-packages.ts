import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { inCheckout } from './checkout.js';

const run = promisify(execFile);

/**
 * A project that has installed the packages as they are published: each packed, and unpacked into its `node_modules`.
 * What they depend on is that of the checkout, which stands around the project. Returns its folder.
 */
export async function projectWith(t: TestContext, names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(inCheckout('.cache/project-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const paths = names.map((name) => inCheckout(`packages/${name}`));
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...paths]);
  const packed = JSON.parse(stdout) as readonly { readonly name: string; readonly filename: string }[];
  for (const { name, filename } of packed) {
    const home = join(folder, 'node_modules', name);
    await mkdir(home, { recursive: true });
    await run('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1']);
  }
  return folder;
}

/** Compiles a project strictly. Rejects with what the compiler says. */
export async function compileProject(folder: string, ...files: readonly string[]): Promise<void> {
  const words = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--jsx', 'react-jsx', '--target', 'es2022'];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--types', '', '--ignoreConfig'];
  const tsc = inCheckout('node_modules/native-ts/bin/tsc');
  try {
    await run(process.execPath, [tsc, ...words, ...modules, ...files], { cwd: folder });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
}

/** The files of a package in a project, by their paths. */
export async function manifestOf(folder: string, name: string): Promise<{ readonly modules: readonly unknown[] }> {
  const home = join(folder, 'node_modules', name);
  const { customElements } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    customElements: string;
  };
  return JSON.parse(await readFile(join(home, customElements), 'utf8')) as { modules: unknown[] };
}
