import { Problem } from '../problem/problem.js';

/**
 * The key of an `Idempotency-Key` header. The draft puts it in quotes (draft-ietf-httpapi-idempotency-key-header), most
 * clients send it bare: both are the same key. Throws a Problem where it is missing or too short to be unique.
 */
export function readIdempotencyKey(header: string | readonly string[] | undefined): string {
  if (header === undefined) throw refusal('The header Idempotency-Key is missing.');
  const match =
    typeof header === 'string' ? /^(?:"([\x21\x23-\x7e]{16,128})"|([\x21\x23-\x7e]{16,128}))$/.exec(header) : null;
  const key = match?.[1] ?? match?.[2];
  if (key === undefined) throw refusal('The header Idempotency-Key has to hold 16 to 128 visible ASCII signs.');
  return key;
}

function refusal(detail: string): Problem {
  const advice = 'Make a random UUID for each submission and repeat it when the same submission is sent again.';
  return new Problem({
    status: 400,
    name: 'idempotency-key-missing',
    title: 'No usable Idempotency-Key',
    detail: `${detail} ${advice}`,
  });
}
