import type { FormDefinition } from '@amtform/model';
import { HttpTarget, type Target } from '@amtform/submission';

/** Where a form's answers go, or undefined where nobody said. Throws a TypeError for an address that is none. */
export function makeTarget(
  { submission }: FormDefinition,
  { endpoint, base }: { readonly endpoint: string; /** The definition's address. */ readonly base: string },
): Target | undefined {
  // The attribute was written into the page and is read relative to it, the definition's address relative to itself.
  const url = endpoint ? new URL(endpoint, document.baseURI) : submission && new URL(submission.url, base);
  if (!url) return undefined;
  return new HttpTarget({
    url: url.href,
    method: submission?.method,
    format: submission?.format,
    headers: submission?.headers,
    receiptId: submission?.receipt?.id,
  });
}
