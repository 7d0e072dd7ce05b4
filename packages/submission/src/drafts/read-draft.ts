import type { Draft, StoredDraft } from './draft.js';

type Members = Readonly<Record<string, unknown>>;

/** A draft from what was stored or read from a file, or undefined for what is none. Members it does not know are left out. */
export function readDraft(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined;
  const { formId, formVersion, savedAt, answers, branches, page, questions, withheld, seed } = value;
  const isDraft =
    typeof formId === 'string' &&
    typeof formVersion === 'string' &&
    /^\d+\.\d+\.\d+$/.test(formVersion) &&
    isTime(savedAt) &&
    isObject(answers) &&
    isObject(branches) &&
    Object.values(branches).every((branch) => Number.isInteger(branch)) &&
    typeof page === 'string' &&
    isObject(questions) &&
    Object.values(questions).every(isText) &&
    Array.isArray(withheld) &&
    withheld.every(isText) &&
    typeof seed === 'string';
  if (!isDraft) return undefined;
  return { formId, formVersion, savedAt, answers, branches, page, questions, withheld, seed } as Draft;
}

/** A draft as the browser stored it, or undefined for a record that is damaged. */
export function readStoredDraft(value: unknown): StoredDraft | undefined {
  const draft = readDraft(value);
  if (!draft) return undefined;
  const { id, keep, expiresAt } = value as Members;
  const isStored = typeof id === 'string' && (keep === 'tab' || keep === 'device') && isTime(expiresAt);
  return isStored ? { ...draft, id, keep, expiresAt } : undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
