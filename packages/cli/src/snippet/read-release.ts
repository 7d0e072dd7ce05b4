import { readFile } from 'node:fs/promises';
import { InputError } from '../import/input-error.js';

/** The integrity of the script of a release, from its `release.json`. Throws an `InputError` for another file. */
export async function readIntegrity(file: string): Promise<string> {
  const hint = 'Build the widget, or give the release.json of the version that you use: --release FILE.';
  let files: readonly { readonly file?: string; readonly integrity?: string }[];
  try {
    const release = JSON.parse(await readFile(file, 'utf8')) as { readonly files: typeof files };
    files = release.files;
  } catch (cause) {
    throw new InputError(file, `It is no list of the files of a release. ${hint}`, { cause });
  }
  const integrity = files.find((entry) => entry.file === 'amtform.js')?.integrity;
  if (!integrity?.startsWith('sha384-')) throw new InputError(file, `It does not name amtform.js. ${hint}`);
  return integrity;
}
