import { appendPointer, isJsonObject, type Json } from '@amtform/model';
import type { StoredSubmission } from '../../store/stored-submission.js';

const about = ['id', 'receivedAt', 'form', 'version', 'language'];

/**
 * Submissions as CSV (RFC 4180) the way German spreadsheets open it: UTF-8 with a byte order mark, semicolons. One row
 * a submission, one column an answer, named by its JSON Pointer.
 */
export function csvOf(submissions: readonly StoredSubmission[]): string {
  const rows = submissions.map((submission) => new Map(leavesOf(JSON.parse(submission.answers) as Json, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = submissions.map(({ id, receivedAt, formId, formVersion, language }, index) => [
    ...[id, receivedAt, formId, formVersion, language],
    ...columns.map((column) => rows[index]?.get(column) ?? ''),
  ]);
  return `\uFEFF${[[...about, ...columns], ...lines].map((line) => `${line.map(cell).join(';')}\r\n`).join('')}`;
}

function leavesOf(json: Json, pointer: string): [string, Json][] {
  const members = Array.isArray(json)
    ? [...(json as readonly Json[]).entries()]
    : Object.entries(isJsonObject(json) ? json : {});
  if (typeof json !== 'object' || json === null) return [[pointer, json ?? '']];
  return members.flatMap(([name, inner]) => leavesOf(inner, appendPointer(pointer, name)));
}

/**
 * Spreadsheets run text that begins like a formula (OWASP, CSV Injection): an apostrophe before it makes it text.
 * Numbers and truth values are what they are.
 */
function cell(value: Json): string {
  const text = typeof value === 'string' ? value.replace(/^(?=[=+\-@\t\r\n])/, "'") : JSON.stringify(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
