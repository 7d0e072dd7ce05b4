import type { Json } from '@amtform/model';

/** The name of what is kept of a form's unconfirmed sending. */
export function pendingName(formId: string): string {
  return `pending:${formId}`;
}

/**
 * The answers of a sending that this tab began and never saw confirmed, because the page was reloaded or crashed;
 * undefined where there is none. What the storage holds of another version of the form is of no use.
 */
export function keptSending({ id, version }: { readonly id: string; readonly version: string }): Json | undefined {
  try {
    const kept = sessionStorage.getItem(`amtform:${pendingName(id)}`);
    const content = kept === null ? undefined : (JSON.parse(kept) as { formVersion?: string; answers?: Json });
    return content?.formVersion === version ? content.answers : undefined;
  } catch {
    return undefined;
  }
}
