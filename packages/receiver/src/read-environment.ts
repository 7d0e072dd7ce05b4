import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError } from './configuration-error.js';

/** What the command `amtform-receiver` is told. */
export interface Settings {
  /** Folder of the form definitions. */
  readonly definitions: string;
  /** `file:` or `postgres:` address of the database. */
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Origins of the pages that may send from a browser. */
  readonly allowedOrigins: readonly string[];
}

/**
 * Reads the settings from environment variables: FORMS is a folder, DATABASE the path of a SQLite file or
 * DATABASE_URL the address of a PostgreSQL database. PORT is 8080, HOST 127.0.0.1 and ALLOWED_ORIGINS (separated by
 * commas) empty unless told otherwise. Throws a ConfigurationError that
 * names the variable.
 */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    definitions: resolve(needed(environment, 'FORMS', 'the folder of the *.form.json files')),
    databaseUrl: databaseOf(environment),
    port: portOf(environment['PORT'] ?? '8080'),
    host: environment['HOST'] ?? '127.0.0.1',
    allowedOrigins: originsOf(environment['ALLOWED_ORIGINS'] ?? ''),
  };
}

function needed(environment: Readonly<Record<string, string | undefined>>, name: string, meaning: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new ConfigurationError(`${name} is missing: ${meaning}.`);
  return value;
}

function databaseOf(environment: Readonly<Record<string, string | undefined>>): string {
  const url = environment['DATABASE_URL'] ?? '';
  if (url === '') return pathToFileURL(needed(environment, 'DATABASE', 'the path of the database file')).href;
  if (/^postgres(?:ql)?:\/\//i.test(url)) return url;
  // Not repeated: it may hold a password.
  throw new ConfigurationError('DATABASE_URL has to be an address that begins with postgres://');
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new ConfigurationError(`PORT has to be a number from 0 to 65535, not ${text}.`);
  return port;
}

function originsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
}
