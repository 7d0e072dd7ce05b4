import type { FormDefinition } from '@amtform/model';
import { createAjvValidate } from '@amtform/validation/ajv';
import type { FastifyInstance } from 'fastify';
import { type AttachmentLimits, usualLimits } from './attachments/attachment-limits.js';
import { readPrivateKey } from './encrypted/read-private-key.js';
import { readDefinitions } from './forms/read-definitions.js';
import { refuseDangerousPatterns } from './forms/refuse-dangerous-patterns.js';
import { serveForms } from './forms/serve-forms.js';
import { buildServer, type Patience } from './http/build-server.js';
import { checkOrigins } from './http/check-origins.js';
import type { LogStream } from './http/log-options.js';
import type { Clerk } from './office/clerk.js';
import { readClerks } from './office/read-clerks.js';
import type { Scanner } from './scanning/scanner.js';
import { keepHouse } from './store/keep-house.js';
import { openStore } from './store/open-store.js';
import { UploadFolder } from './uploads/upload-folder.js';

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
  /** What files a submission may bring; the usual limits unless told otherwise. */
  readonly attachments?: Partial<AttachmentLimits>;
  /** Folder for files that are uploaded ahead of their submission, made where it is missing; none unless told otherwise. */
  readonly uploads?: string | undefined;
  /** Looks for viruses in files; without it nobody does. */
  readonly scanner?: Scanner | undefined;
  /** Submissions a minute from one address; 30 unless told otherwise. */
  readonly rateLimit?: number;
  /** How many proxies stand before the receiver; none unless told otherwise. */
  readonly proxies?: number;
  /** How long a request may take to arrive; 10 seconds for its head and 60 for all of it unless told otherwise. */
  readonly patience?: Patience;
  /** Days after which a submission is deleted; never unless told otherwise. */
  readonly retentionDays?: number | undefined;
  /** Path of the private key (JWK) that encrypted packages are read with; without it they are refused. */
  readonly decryptionKey?: string | undefined;
  /** Who of the office may read submissions, or the path of their file; nobody unless told otherwise. */
  readonly clerks?: readonly Clerk[] | string | undefined;
}

const usualPatience: Patience = { head: 10_000, request: 60_000 };

/**
 * Makes a receiver: call `listen` to start it and `close` to finish what it is doing and to close the database.
 * Rejects with a ConfigurationError for forms, a database or origins that cannot be used.
 */
export async function createReceiver(options: ReceiverOptions): Promise<FastifyInstance> {
  const { definitions, databaseUrl, allowedOrigins = [], scanner } = options;
  checkOrigins(allowedOrigins);
  const validate = createAjvValidate();
  const given = typeof definitions === 'string' ? await readDefinitions(definitions) : definitions;
  const forms = serveForms(given, validate);
  refuseDangerousPatterns(given);
  const clerks = typeof options.clerks === 'string' ? await readClerks(options.clerks) : (options.clerks ?? []);
  const decryptionKey = options.decryptionKey === undefined ? undefined : await readPrivateKey(options.decryptionKey);
  const store = await openStore(databaseUrl);
  const limits = { ...usualLimits, ...options.attachments };
  const uploads = options.uploads === undefined ? undefined : await UploadFolder.open(options.uploads, limits);
  const attachments = { limits, scanner, uploads };
  const server = await buildServer(
    { forms, validate, store, attachments, decryptionKey },
    {
      allowedOrigins,
      bodyLimit: options.bodyLimit ?? 1024 * 1024,
      logger: options.logger,
      patience: options.patience ?? usualPatience,
      rateLimit: options.rateLimit ?? 30,
      proxies: options.proxies ?? 0,
      clerks,
    },
  );
  const endHousekeeping = keepHouse({ store, uploads }, { retentionDays: options.retentionDays, log: server.log });
  server.addHook('onClose', async () => {
    endHousekeeping();
    await store.close();
  });
  return server;
}
