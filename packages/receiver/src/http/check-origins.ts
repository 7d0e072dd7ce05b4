import { ConfigurationError } from '../configuration-error.js';

/**
 * Makes sure that origins are written as browsers send them: scheme, host, port where it is not the usual one, nothing
 * else. A wildcard is refused too: it would let every page on the web send. Throws a ConfigurationError.
 */
export function checkOrigins(origins: readonly string[]): void {
  for (const origin of origins) {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url?.origin !== origin || !/^https?:$/.test(url.protocol)) {
      throw new ConfigurationError(`“${origin}” is no origin. Write it like https://www.example.org, without a path.`);
    }
  }
}
