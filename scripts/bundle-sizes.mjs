import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * How large a bundle may be, in bytes after Brotli compression: what a phone on a bad network has to load. The aim is
 * 30,000. As long as the parts that are loaded later stand in the same file, they count here too.
 */
const budget = 60_000;

/** Prints the sizes of the bundles at these paths. Throws where one is above the budget. */
export function checkBundleSizes(paths) {
  const rows = paths.map((path) => {
    const bytes = readFileSync(path);
    return {
      bundle: basename(path),
      min: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
  console.table(rows);
  const tooLarge = rows.filter(({ brotli }) => brotli > budget);
  if (tooLarge.length === 0) return;
  const names = tooLarge.map(({ bundle, brotli }) => `${bundle} has ${brotli} bytes`).join(', ');
  throw new Error(`${names} after Brotli compression; ${budget} are allowed`);
}
