/** A definition that could not be loaded, for the webmaster: which address, and why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/**
 * Loads the JSON of a definition, or of a bare JSON Schema, and the schema that it names by a relative address. Nothing
 * else is fetched: references inside the schema stay within it.
 *
 * Throws a `LoadError` for what does not arrive or is no JSON.
 *
 * @param url absolute address
 */
export async function loadDefinition(url: string, signal: AbortSignal): Promise<unknown> {
  const json = await fetchJson(url, signal);
  const schema = isNamingSchema(json) ? await fetchJson(resolve(json.schema, url), signal) : undefined;
  return schema === undefined ? json : { ...(json as object), schema };
}

function isNamingSchema(json: unknown): json is { readonly schema: string } {
  return typeof json === 'object' && json !== null && typeof (json as { schema?: unknown }).schema === 'string';
}

function resolve(reference: string, base: string): string {
  let url: URL;
  try {
    url = new URL(reference, base);
  } catch {
    throw new LoadError(`${reference} is no address of a schema for the definition ${base}.`);
  }
  if (url.origin === new URL(base).origin) return url.href;
  throw new LoadError(
    `${url.href} is on another origin than the definition ${base}. Put the schema beside the definition.`,
  );
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { Accept: 'application/json, application/schema+json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError(`${url} cannot be reached: ${String(error)}`);
  }
  if (!response.ok) throw new LoadError(`${url} answered ${String(response.status)} ${response.statusText}`.trim());
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError(`${url} is not JSON: ${String(error)}`);
  }
}
