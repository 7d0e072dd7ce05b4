import type { ReceiverIssue } from '../outcome.js';
import type { SubmissionFile } from '../submission.js';

/**
 * Files that can no longer be read: changed, moved or deleted on the disk after somebody chose them. Without this the
 * browser reports them as if the network were gone. One issue with the code `fileUnreadable` and the name for each.
 */
export async function unreadableFiles(files: readonly SubmissionFile[]): Promise<readonly ReceiverIssue[]> {
  const issues: ReceiverIssue[] = [];
  for (const { pointer, name, content } of files) {
    try {
      // Reading one byte makes the browser compare time and size with those of the choice.
      await content.slice(0, 1).arrayBuffer();
    } catch {
      issues.push({ pointer, code: 'fileUnreadable', params: { name }, severity: 'error', labels: [] });
    }
  }
  return issues;
}
