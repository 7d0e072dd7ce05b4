import type { UnsettledSending } from './unsettled-sending.js';

/** The name of what is kept of a form's unconfirmed sending. */
export function pendingName(formId: string): string {
  return `pending:${formId}`;
}

/**
 * The sending that this tab began and never saw confirmed, because the page was reloaded or crashed; undefined where
 * there is none. What the storage holds of another version of the form is of no use.
 */
export function keptSending({ id, version }: { readonly id: string; readonly version: string }) {
  try {
    const kept = sessionStorage.getItem(`amtform:${pendingName(id)}`);
    const sending = kept === null ? undefined : (JSON.parse(kept) as UnsettledSending);
    return sending?.formVersion === version ? sending : undefined;
  } catch {
    return undefined;
  }
}
