import type { NetConnectOpts } from 'node:net';
import { ConfigurationError } from '../configuration-error.js';

/** Where clamd listens: `unix:/run/clamav/clamd.ctl` or `127.0.0.1:3310`. Throws a ConfigurationError. */
export function scannerAddress(text: string): NetConnectOpts {
  const path = /^unix:(\/.+)$/.exec(text)?.[1];
  if (path !== undefined) return { path };
  const [, host, port] = /^([^\s:/]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(text) ?? [];
  if (host !== undefined && Number(port) <= 65_535) return { host: host.replace(/[[\]]/g, ''), port: Number(port) };
  throw new ConfigurationError(`CLAMD has to be unix:/path or host:port, not ${text}.`);
}
