import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPath } from './command-path.mjs';

const file = 'dist/custom-elements.json';
/** By package the sources whose elements others use. */
const sources = { widget: ['src/amt-form.ts', 'src/define.ts'], elements: ['src/**/*.ts'] };

/**
 * Writes the custom-elements manifest of a package with elements, for editors and documentation: what is public of them.
 * Made of the sources: nothing has to be built before. Returns it, or undefined for packages without elements.
 */
export function writeManifest(folder, name) {
  const globs = sources[name];
  if (!globs) return undefined;
  const words = [
    'analyze',
    ...globs.flatMap((glob) => ['--globs', glob]),
    '--litelement',
    '--outdir',
    'dist',
    '--quiet',
  ];
  const command = [commandPath('custom-elements-manifest'), ...words];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`There is no manifest of ${name}: ${stderr}`);
  const path = join(folder, file);
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const shown = { ...manifest, modules: manifest.modules.map(publicPart) };
  writeFileSync(path, `${JSON.stringify(shown, null, 2)}\n`);
  return shown;
}

function publicPart({ declarations, exports, ...module }) {
  return {
    ...module,
    declarations: declarations.map((declaration) =>
      declaration.members ? { ...declaration, members: declaration.members.filter(isPublic) } : declaration,
    ),
    // A name that is made in a loop is none that could be read.
    exports: exports.filter(({ kind, name }) => kind !== 'custom-element-definition' || name.includes('-')),
  };
}

function isPublic({ name, privacy }) {
  return privacy === undefined && !name.startsWith('#');
}
