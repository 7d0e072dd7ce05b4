import type { ReceiverIssue } from '../outcome.js';
import { sha256 } from '../sha256.js';
import type { SubmissionFile } from '../submission.js';

/**
 * Files that are no longer what they were: changed, moved or deleted on the disk after somebody chose them. Without this
 * the browser reports them as if the network were gone, or sends what nobody looked at. One issue with the code
 * `fileUnreadable` and the name for each. What is uploaded already needs its file no more.
 */
export async function unreadableFiles(files: readonly SubmissionFile[] = []): Promise<readonly ReceiverIssue[]> {
  const issues: ReceiverIssue[] = [];
  for (const file of files) {
    if (file.upload !== undefined || (await isAsChosen(file))) continue;
    const { pointer, name } = file;
    issues.push({ pointer, code: 'fileUnreadable', params: { name }, severity: 'error', labels: [] });
  }
  return issues;
}

async function isAsChosen({ content, sha256: chosen = '' }: SubmissionFile): Promise<boolean> {
  try {
    // Chromium compares time and size with those of the choice when one byte is read; others read what is there now.
    const bytes = await (chosen ? content : content.slice(0, 1)).arrayBuffer();
    return chosen === '' || (await sha256(bytes)) === chosen;
  } catch {
    return false;
  }
}
