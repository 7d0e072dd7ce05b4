import type { FormNode, Issue } from '@amtform/model';
import { listText } from '../words/list-text.js';
import type { MessageContext } from './message-of.js';

/**
 * The answers of which one is missing, as a person reads them: “phone, e-mail or street and town”. Undefined for issues
 * that are about one answer.
 */
export function waysText({ params }: Issue, { definition, language, nodeAt }: MessageContext): string | undefined {
  const ways = params['missing'] as readonly (readonly string[])[] | undefined;
  if (ways === undefined) return undefined;
  const label = (pointer: string) => labelOf(nodeAt?.(pointer), definition);
  const texts = ways.map((way) => listText(way.map(label), { language, or: false }));
  return listText(texts, { language, or: true });
}

function labelOf(node: FormNode | undefined, definition: MessageContext['definition']): string {
  return node ? definition.label(node) : '…';
}
