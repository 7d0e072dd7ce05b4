import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigurationError } from './configuration-error.js';
import { ClamdScanner } from './scanning/clamd-scanner.js';
import { scannerAddress } from './scanning/scanner-address.js';
import type { Scanner } from './scanning/scanner.js';

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
  /** Submissions a minute from one address. */
  readonly rateLimit: number;
  /** How many proxies stand before the receiver. */
  readonly proxies: number;
  /** Days after which a submission is deleted; undefined for never. */
  readonly retentionDays: number | undefined;
  /** Folder for files that are uploaded ahead of their submission; undefined for none. */
  readonly uploads: string | undefined;
  /** The virus scanner; undefined for none. */
  readonly scanner: Scanner | undefined;
  /** Path of the private key for encrypted packages; undefined for none. */
  readonly decryptionKey: string | undefined;
  /** Path of the file that names the clerks; undefined for none. */
  readonly clerks: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables: FORMS is a folder, DATABASE the path of a SQLite file or
 * DATABASE_URL the address of a PostgreSQL database. PORT is 8080, HOST 127.0.0.1 and ALLOWED_ORIGINS (separated by
 * commas) empty unless told otherwise; the README lists the others. Throws a ConfigurationError that
 * names the variable.
 */
export function readEnvironment(environment: Environment): Settings {
  return {
    definitions: resolve(needed(environment, 'FORMS', 'the folder of the *.form.json files')),
    databaseUrl: databaseOf(environment),
    port: portOf(environment['PORT'] ?? '8080'),
    host: environment['HOST'] ?? '127.0.0.1',
    allowedOrigins: originsOf(environment['ALLOWED_ORIGINS'] ?? ''),
    rateLimit: wholeNumber(environment, 'RATE_LIMIT') ?? 30,
    proxies: wholeNumber(environment, 'PROXIES') ?? 0,
    retentionDays: wholeNumber(environment, 'RETENTION_DAYS'),
    uploads: pathIn(environment['UPLOADS']),
    scanner: scannerOf(environment['CLAMD'] ?? ''),
    decryptionKey: pathIn(environment['AMTFORM_DECRYPTION_KEY']),
    clerks: pathIn(environment['OFFICE']),
  };
}

function needed(environment: Environment, name: string, meaning: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new ConfigurationError(`${name} is missing: ${meaning}.`);
  return value;
}

function pathIn(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : resolve(value);
}

function databaseOf(environment: Environment): string {
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

/** Undefined where nothing is said. */
function wholeNumber(environment: Environment, name: string): number | undefined {
  const text = environment[name] ?? '';
  if (text === '') return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new ConfigurationError(`${name} has to be a whole number, not ${text}.`);
  return Number(text);
}

function scannerOf(address: string): Scanner | undefined {
  return address === '' ? undefined : new ClamdScanner(scannerAddress(address));
}

function originsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
}
