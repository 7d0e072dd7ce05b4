#!/usr/bin/env node
import { ConfigurationError } from './configuration-error.js';
import { createReceiver } from './create-receiver.js';
import { readEnvironment } from './read-environment.js';

try {
  await run();
} catch (error) {
  process.stderr.write(`amtform-receiver: ${reasonOf(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { port, host, ...options } = readEnvironment(process.env);
  const server = await createReceiver({ ...options, logger: process.stdout });
  // Requests that have begun are finished, then the database is closed and the process has nothing left to do.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
  try {
    await server.listen({ port, host });
  } catch (error) {
    await server.close();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'The port is in use already. Set PORT to another one.';
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return 'It cannot listen there. Check HOST and PORT.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
