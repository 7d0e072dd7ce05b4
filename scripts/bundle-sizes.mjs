import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { integrityOf } from './integrity-of.mjs';

/** What a first page needs, in bytes after Brotli compression: what a phone on a bad network has to load. The aim is 30,000. */
const mainBudget = 47_000;
/** What is loaded later, by the name of the part; one that is not named here may have `partBudget` bytes. */
const partBudgets = {
  'upload-part': 15_000,
  'draft-panel': 9_000,
  'sending-part': 10_000,
  'definition-faults': 6_000,
  'checking-part': 9_000,
};
const partBudget = 9_500;
/** A style sheet that a page links. */
const themeBudget = 1_000;

/**
 * Prints the files of the script-tag release in this folder with their sizes and integrity, and writes the same to
 * `release.json`. Throws where a file is above its budget.
 */
export function checkBundleSizes(folder) {
  const rows = [...releaseFiles(folder)].map((file) => describe(folder, file));
  console.table(rows, ['file', 'min', 'gzip', 'brotli', 'budget']);
  for (const { file, integrity } of rows.slice(0, 2)) console.log(`${file}  integrity="${integrity}"`);
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify({ files: rows.map(published) }, undefined, 2)}\n`);
  const tooLarge = rows.filter(({ brotli, budget }) => brotli > budget);
  if (tooLarge.length === 0) return;
  const names = tooLarge.map(({ file, brotli, budget }) => `${file} has ${brotli} bytes, ${budget} are allowed`);
  throw new Error(`After Brotli compression ${names.join('; ')}`);
}

function releaseFiles(folder) {
  const parts = existsSync(join(folder, 'parts')) ? readdirSync(join(folder, 'parts')) : [];
  const themes = existsSync(join(folder, 'themes')) ? readdirSync(join(folder, 'themes')) : [];
  return [
    'amtform.js',
    'amtform.mjs',
    ...parts.filter((name) => name.endsWith('.js')).map((name) => `parts/${name}`),
    ...themes.map((name) => `themes/${name}`),
  ];
}

function describe(folder, file) {
  const bytes = readFileSync(join(folder, file));
  return {
    file,
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
    budget: budgetOf(file),
    integrity: integrityOf(bytes),
  };
}

function budgetOf(file) {
  if (file.startsWith('themes/')) return themeBudget;
  const part = /^parts\/(.+)-[\w-]{8}\.js$/.exec(file);
  return part ? (partBudgets[part[1]] ?? partBudget) : mainBudget;
}

function published({ file, brotli, integrity }) {
  return { file, integrity, brotli };
}
