import type { FormNode, Issue } from '@amtform/model';
import type { DefinitionWords } from './definition-words.js';
import type { Words } from './words.js';

/** What making a sentence needs to know. */
export interface MessageContext {
  readonly words: Words;
  readonly definition: DefinitionWords;
}

/**
 * The sentence for an issue: the definition's own if it has one, else that of the language. `node` is the node that
 * has to change, where there is one.
 */
export function messageOf(issue: Issue, node: FormNode | undefined, { words, definition }: MessageContext): string {
  const own = node && definition.message(node.place, issue.code);
  if (own !== undefined) return own;
  const label = node ? definition.label(node) : (issue.labels.at(-1) ?? '');
  return makerOf(issue, node, words)(issue, label);
}

function makerOf(issue: Issue, node: FormNode | undefined, { messages, formats }: Words) {
  const format = issue.params['format'];
  const found =
    issue.code === 'format' && typeof format === 'string'
      ? (formats[format] ?? formats[''])
      : (messages[`${issue.code}:${variant(issue, node)}`] ?? messages[issue.code]);
  return found ?? messages[''] ?? ((_: Issue, label: string) => label);
}

/** What the sentence depends on besides the code: how the field is asked. */
function variant(issue: Issue, node: FormNode | undefined): string {
  if (issue.code === 'type') return node?.schema.types?.[0] ?? '';
  if (node?.type === 'list') return 'list';
  switch (node?.type === 'field' ? node.kind : undefined) {
    case 'choice':
    case 'choices':
    case 'yes-no':
      return 'choice';
    case 'date':
      return 'date';
    case 'consent':
      return 'consent';
    case 'text':
    case 'long-text':
    case 'number':
      return 'text';
    case undefined:
      return '';
  }
}
