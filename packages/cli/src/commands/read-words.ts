import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Config<O> = { args: string[]; options: O; allowPositionals: true };
type Words<O extends Options> = ReturnType<typeof parseArgs<Config<O>>>;

/** Reads the words after the name of a command. Throws a `UsageError` for an option that it does not have. */
export function readWords<O extends Options>(words: readonly string[], options: O): Words<O> {
  try {
    return parseArgs<Config<O>>({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** The one file that a command is called with. Throws a `UsageError` where there is none, or more than one. */
export function onlyFile(positionals: readonly string[], name = 'FORM'): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError(`${name} is missing: give the file of a definition.`);
  if (others.length > 0) throw new UsageError(`Too many files: ${others.join(' ')}. Give one ${name}.`);
  return file;
}
