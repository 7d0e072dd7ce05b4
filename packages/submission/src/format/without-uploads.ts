import type { Outcome } from '../outcome.js';
import type { SubmissionContent } from '../submission.js';

/** The same submission, whose files all travel with it. */
export function withoutUploads<Content extends SubmissionContent>(content: Content): Content {
  const files = content.files?.map(({ upload: _, ...file }) => file);
  return files ? { ...content, files } : content;
}

/** Whether a receiver has no longer what was uploaded for this submission: its bytes can still be sent along. */
export function lacksUploads(outcome: Outcome, { files = [] }: SubmissionContent): boolean {
  if (outcome.type !== 'rejected') return false;
  const uploaded = new Set(files.flatMap(({ pointer, upload }) => (upload === undefined ? [] : pointer)));
  return outcome.issues.some(({ code, pointer }) => code === 'fileMissing' && uploaded.has(pointer));
}
