import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { InputError } from '../import/input-error.js';
import { page, script, styles } from './preview-files.js';

/** What the preview shows. */
export interface Preview {
  /** The form as it is now; an `InputError` where its file cannot be read. */
  readonly read: () => Promise<object>;
  /** The folder of the built widget: `amtform.mjs` and `parts`. */
  readonly widget: string;
  /** 0 for a free one. */
  readonly port: number;
}

/** A preview that runs. */
export interface RunningPreview {
  readonly address: string;
  /** Shows the form anew in every window. */
  readonly renew: () => void;
  readonly stop: () => void;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const texts: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/': ['text/html', page],
  '/preview.css': ['text/css', styles],
  '/preview.js': ['text/javascript', script],
};

/** Shows a form on a page of its own, to this computer only. What is sent there is answered with a receipt and forgotten. */
export async function startPreview(preview: Preview): Promise<RunningPreview> {
  const windows = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, { preview, windows }).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(error instanceof InputError ? 422 : 500, headers('text/plain'));
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  server.listen(preview.port, '127.0.0.1');
  await once(server, 'listening');
  const renew = () => {
    for (const one of windows) one.write('data: changed\n\n');
  };
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, renew, stop };
}

interface Inside {
  readonly preview: Preview;
  readonly windows: Set<ServerResponse>;
}

async function answer(request: IncomingMessage, response: ServerResponse, { preview, windows }: Inside): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  // A page elsewhere may let its own name lead to this computer.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) response.writeHead(403).end();
  else if (request.method === 'POST') await receive(request, response);
  else if (pathname === '/changes') watch(response, windows);
  else {
    const [type, content] = await contentAt(pathname, preview);
    const missing = pathname === '/favicon.ico' ? 204 : 404;
    response.writeHead(content === undefined ? missing : 200, headers(type)).end(content);
  }
}

async function contentAt(
  path: string,
  { read, widget }: Preview,
): Promise<readonly [type: string, content?: string | Buffer]> {
  if (path === '/form.json') return ['application/json', JSON.stringify(await read())];
  const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
  if (text) return text;
  if (!/^\/(?:amtform\.mjs|parts\/[\w.-]+\.js)$/.test(path)) return ['text/plain'];
  return ['text/javascript', await readFile(join(widget, path))];
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}

function watch(response: ServerResponse, windows: Set<ServerResponse>): void {
  response.writeHead(200, headers('text/event-stream')).write(':\n\n');
  windows.add(response);
  response.once('close', () => windows.delete(response));
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume();
  await once(request, 'end');
  const receipt = { id: randomUUID(), receivedAt: new Date().toISOString() };
  response.writeHead(201, headers('application/json')).end(JSON.stringify(receipt));
}
