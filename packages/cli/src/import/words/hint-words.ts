import type { FieldDraft } from '../draft/form-draft.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { joinWords, mapWords, type Words } from './words.js';

/**
 * The hint of a field: its description, then its help texts. Hints are Markdown; HTML would be shown as it is written.
 */
export function hintWords({ said, given, help }: FieldDraft): Words | undefined {
  const description = said.get('hint') ?? given.get('hint');
  const parts = [description, ...help].flatMap((part) => (part ? [part.words] : []));
  const all = joinWords(parts);
  return all && mapWords(all, htmlToMarkdown);
}
