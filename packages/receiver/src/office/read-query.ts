import { Problem } from '../problem/problem.js';
import type { SubmissionQuery } from '../store/store.js';

/** What stands behind `?` in an address. */
export type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const names = ['form', 'from', 'before', 'after'];

/**
 * What the address asks for: `form`, `from` and `before` (days or times in ISO 8601, UTC), `after` (time and id of the
 * last submission of the page before). Throws a Problem for anything else: a mistyped filter must not show everything.
 */
export function readQuery(query: AddressQuery): Omit<SubmissionQuery, 'limit'> {
  const unknown = Object.keys(query).find((name) => !names.includes(name));
  if (unknown !== undefined) throw refusal(`There is no filter ${JSON.stringify(unknown.slice(0, 50))}.`);
  const text = (name: string) => {
    const value = query[name];
    if (Array.isArray(value)) throw refusal(`${name} may stand there once.`);
    return value === '' ? undefined : (value as string | undefined);
  };
  const form = text('form');
  const [receivedAt, id] = text('after')?.split(' ') ?? [];
  return {
    formIds: form === undefined ? undefined : [form],
    from: timeOf('from', text('from')),
    before: timeOf('before', text('before')),
    after: receivedAt !== undefined && id !== undefined ? { receivedAt, id } : undefined,
  };
}

function timeOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(text) ? new Date(text) : new Date(NaN);
  if (Number.isNaN(time.getTime())) throw refusal(`${name} has to be a day or a time such as 2026-03-01T12:00:00Z.`);
  return time.toISOString();
}

function refusal(detail: string): Problem {
  return new Problem({ status: 400, name: 'query-invalid', title: 'The address asks for something unknown', detail });
}
