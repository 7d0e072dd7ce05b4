import { randomUUID } from 'node:crypto';
import { connect as connectPlain } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { isJsonObject, type Json, type JsonObject } from '@amtform/model';

/** What an endpoint answered. */
export interface EndpointAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, where it is a JSON object. */
  readonly body: JsonObject | undefined;
}

/** What differs from a proper submission. */
export interface Sent {
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly method?: string;
  readonly url?: string;
}

/** An endpoint under test, and an envelope that it should take. */
export class Endpoint {
  readonly url: string;
  readonly envelope: JsonObject;
  /** Milliseconds to wait for one answer. */
  readonly patience: number;

  constructor(url: string, envelope: JsonObject, patience: number) {
    this.url = url;
    this.envelope = envelope;
    this.patience = patience;
  }

  /** Sends once; a proper submission with a new key unless told otherwise. Rejects where no answer comes. */
  async send({ body, headers = {}, method = 'POST', url = this.url }: Sent = {}): Promise<EndpointAnswer> {
    const all: Readonly<Record<string, string | undefined>> = {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      ...headers,
    };
    const sent = Object.entries(all).filter((header): header is [string, string] => header[1] !== undefined);
    const content = body ?? JSON.stringify(this.envelope);
    const response = await fetch(url, {
      method,
      headers: sent,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.patience),
      ...(method === 'GET' ? {} : { body: typeof content === 'string' ? content : new Uint8Array(content) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: objectOf(text) };
  }

  /** Begins a request, never ends it, and resolves when the endpoint ends the connection: whether it did in time. */
  letsGo(begun: string): Promise<boolean> {
    const { protocol, hostname, port } = new URL(this.url);
    const host = hostname.replace(/[[\]]/g, '');
    const socket =
      protocol === 'https:'
        ? connectSecure({ host, port: Number(port || 443), servername: host })
        : connectPlain({ host, port: Number(port || 80) });
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(false);
        socket.destroy();
      }, this.patience);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          clearTimeout(timer);
          resolve(true);
        });
      socket.resume().write(begun);
    });
  }
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const json = JSON.parse(text) as Json;
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
