import type { Json } from '@amtform/model';
import { BundleError } from './bundle-error.js';

/** What may be fetched. */
export interface FetchLimits {
  /** Host names, with a port where it is not the usual one. */
  readonly hosts: readonly string[];
  /** Bytes of one document. */
  readonly maxSize: number;
  /** Milliseconds until one document has arrived. */
  readonly timeout: number;
}

const mostRedirects = 5;
const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Fetches a JSON document from an allowed host, by `https`; by `http` only from this computer. Redirects are followed to
 * allowed hosts. Throws a `BundleError` for every other address and for what does not arrive in time, is too large or no
 * JSON.
 */
export async function fetchDocument(address: string, limits: FetchLimits): Promise<Json> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await follow(address, limits, signal);
    const text = new TextDecoder().decode(await readBytes(response, address, limits.maxSize));
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    const seconds = String(limits.timeout / 1000);
    if (signal.aborted) throw new BundleError(`${address} did not arrive in ${seconds} s. Give it --timeout.`);
    if (cause instanceof SyntaxError) throw new BundleError(`${address} is no JSON: ${cause.message}.`, { cause });
    throw new BundleError(`${address} cannot be reached: ${reason(cause)}.`, { cause });
  }
}

async function follow(address: string, { hosts }: FetchLimits, signal: AbortSignal): Promise<Response> {
  let url = secured(new URL(address));
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!hosts.includes(url.host) && !hosts.includes(url.hostname))
      throw new BundleError(`${url.href} is on a host that is not allowed. If it should be: --allow ${url.host}`);
    const headers = { Accept: 'application/schema+json, application/json' };
    const response = await fetch(url, { signal, redirect: 'manual', headers });
    const to = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (to === null) {
      if (response.ok) return response;
      throw new BundleError(`${url.href} answered ${response.status} ${response.statusText}`.trimEnd());
    }
    await response.body?.cancel();
    url = secured(new URL(to, url));
  }
  throw new BundleError(`${address} leads from address to address without end.`);
}

/** Old schemas name each other by `http`; nothing is asked for without encryption but from this computer. */
function secured(url: URL): URL {
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) url.protocol = 'https:';
  if (url.protocol === 'https:' || url.protocol === 'http:') return url;
  throw new BundleError(`${url.href} is no address that can be fetched.`);
}

async function readBytes({ body }: Response, address: string, maxSize: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxSize) throw new BundleError(`${address} has more than ${maxSize} bytes. Give it --max-size.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
