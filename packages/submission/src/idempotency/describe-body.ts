import type { Json } from '@amtform/model';
import { makeEnvelope } from '../format/make-envelope.js';
import { serialise } from '../format/serialise.js';
import type { SubmissionContent, SubmissionFile } from '../submission.js';

/**
 * The text that an idempotency key belongs to: form, language, answers and which files travel along, as far as that is
 * known without reading them.
 */
export function describeBody(content: SubmissionContent): string {
  const files: Json[] = [];
  for (const file of content.files ?? []) files.push(describeFile(file));
  const envelope = makeEnvelope(content);
  return serialise(files.length > 0 ? { ...envelope, files } : envelope);
}

function describeFile({ pointer, name, content }: SubmissionFile): Json {
  const changed = (content as Partial<File>).lastModified ?? 0;
  return { pointer, name, type: content.type, size: content.size, changed };
}
