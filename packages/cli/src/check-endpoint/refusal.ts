import type { Endpoint, EndpointAnswer, Sent } from './endpoint.js';

/**
 * Sends what has to be refused and tells what was wrong about the answer: another status than those that are right, or
 * no problem document (RFC 9457).
 */
export async function refusal(
  endpoint: Endpoint,
  sent: Sent,
  statuses: readonly number[],
): Promise<string | undefined> {
  const answer = await endpoint.send(sent);
  if (!statuses.includes(answer.status)) return `It answered ${answer.status} instead of ${statuses.join(' or ')}.`;
  return problemFault(answer);
}

function problemFault({ status, headers, body }: EndpointAnswer): string | undefined {
  const type = headers.get('Content-Type') ?? 'nothing';
  if (!type.startsWith('application/problem+json'))
    return `It answered ${status} with ${type}, not with application/problem+json.`;
  if (body?.['status'] !== status) return 'The problem document has no member status that repeats the status.';
  return typeof body['title'] === 'string' ? undefined : 'The problem document has no title.';
}
