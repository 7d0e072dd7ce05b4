import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDefinition, type FormDefinition } from '@amtform/model';
import { ConfigurationError } from '../configuration-error.js';

const ending = '.form.json';

/**
 * Reads all `*.form.json` of a folder, in order of their names. Throws a ConfigurationError that names the folder or
 * the file at fault.
 */
export async function readDefinitions(folder: string): Promise<readonly FormDefinition[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(ending)).sort();
  if (names.length === 0) throw new ConfigurationError(`There is no *${ending} in ${folder}.`);
  return Promise.all(names.map((name) => readFrom(join(folder, name))));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new ConfigurationError(`The folder ${folder} cannot be read.`, { cause });
  }
}

async function readFrom(path: string): Promise<FormDefinition> {
  try {
    return readDefinition(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`${path} cannot be used: ${reason}`, { cause });
  }
}
