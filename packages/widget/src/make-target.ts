import type { FormDefinition } from '@amtform/model';
import { HttpTarget, type Target } from '@amtform/submission';

/** Where a form's answers go, or undefined where nobody said. Throws a TypeError for an address that is none. */
export function makeTarget(
  { submission }: FormDefinition,
  { endpoint, base }: { readonly endpoint: string; /** The definition's address. */ readonly base: string },
): Target | undefined {
  // The attribute was written into the page and is read relative to it, the definition's address relative to itself.
  const http = submission?.type === 'http' ? submission : undefined;
  const url = endpoint ? new URL(endpoint, document.baseURI) : http && new URL(http.url, base);
  if (!url) return undefined;
  return new HttpTarget({
    url: url.href,
    method: http?.method,
    format: http?.format,
    headers: http?.headers,
    credentials: http?.credentials,
    csrf: http?.csrf,
    receiptId: http?.receipt?.id,
  });
}
