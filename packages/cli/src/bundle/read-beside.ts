import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Json } from '@amtform/model';
import { BundleError } from './bundle-error.js';

/**
 * Reads documents beside a form: `schema:///teile/anschrift.json` is the file `teile/anschrift.json` in its folder. Throws
 * a `BundleError` for what is not there, is no JSON or lies outside the folder.
 */
export async function readBeside(form: string, address: string): Promise<Json> {
  const folder = await realpath(dirname(form));
  const name = decodeURIComponent(new URL(address).pathname);
  let text: string;
  try {
    const path = await realpath(join(folder, name));
    // A link may lead anywhere.
    if (!path.startsWith(folder + sep)) throw new BundleError(`${name.slice(1)} lies outside the folder of the form.`);
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    throw new BundleError(`${name.slice(1)} cannot be read. Put it into the folder of the form.`, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (cause) {
    throw new BundleError(`${name.slice(1)} is no JSON: ${(cause as Error).message}.`, { cause });
  }
}
