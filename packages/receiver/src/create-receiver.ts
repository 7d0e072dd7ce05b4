import type { FormDefinition } from '@amtform/model';
import { createAjvValidate } from '@amtform/validation/ajv';
import type { FastifyInstance } from 'fastify';
import { readDefinitions } from './forms/read-definitions.js';
import { refuseDangerousPatterns } from './forms/refuse-dangerous-patterns.js';
import { serveForms } from './forms/serve-forms.js';
import { buildServer } from './http/build-server.js';
import { checkOrigins } from './http/check-origins.js';
import type { LogStream } from './http/log-options.js';
import { openStore } from './store/open-store.js';

/** What a receiver is made of. */
export interface ReceiverOptions {
  /** The forms it serves, as `readDefinition` gives them, or the path of a folder with their `*.form.json`. */
  readonly definitions: readonly FormDefinition[] | string;
  /** `file:` address of a SQLite file, which is made where it is missing, or `postgres:` address of a database. */
  readonly databaseUrl: string;
  /**
   * Origins of the pages that may send from a browser, such as `https://www.example.org`. None unless told otherwise.
   */
  readonly allowedOrigins?: readonly string[];
  /** Most bytes of a submission; 1 MiB unless told otherwise. */
  readonly bodyLimit?: number;
  /** Where log lines go, one JSON document each and never an answer; nothing is logged without it. */
  readonly logger?: LogStream;
}

/**
 * Makes a receiver: call `listen` to start it and `close` to finish what it is doing and to close the database.
 * Rejects with a ConfigurationError for forms, a database or origins that cannot be used.
 */
export async function createReceiver(options: ReceiverOptions): Promise<FastifyInstance> {
  const { definitions, databaseUrl, allowedOrigins = [], bodyLimit = 1024 * 1024, logger } = options;
  checkOrigins(allowedOrigins);
  const validate = createAjvValidate();
  const given = typeof definitions === 'string' ? await readDefinitions(definitions) : definitions;
  const forms = serveForms(given, validate);
  refuseDangerousPatterns(given);
  const store = await openStore(databaseUrl);
  const server = await buildServer({ forms, validate, store }, { allowedOrigins, bodyLimit, logger });
  server.addHook('onClose', async () => store.close());
  return server;
}
