import type { EndpointAnswer } from './endpoint.js';

/** The receipt id of an answer (`json:/id`); undefined for all that is no receipt. */
export function receiptOf({ status, body }: EndpointAnswer): string | undefined {
  const id = body?.['id'];
  return status >= 200 && status < 300 && typeof id === 'string' && id !== '' ? id : undefined;
}

/** What an answer was instead of a receipt. */
export function noReceipt({ status, text }: EndpointAnswer): string {
  return `It answered ${status} without a receipt id (member id): ${JSON.stringify(text.slice(0, 80))}`;
}
