import type { FieldNode, Json } from '@amtform/model';
import { numberFromText } from './number-from-text.js';

/**
 * The answer that the text of an HTML field means where this node is asked; the text itself where it means none.
 * `typed` is a list where several fields have the name.
 */
export function answerFromText(typed: Json, node: FieldNode): Json {
  const texts = Array.isArray(typed) ? (typed as readonly Json[]) : [typed];
  if (node.kind === 'choices') return texts.map((text) => chosen(text, node));
  // Browsers send the last one of two fields with one name last, such as a check box above its hidden default.
  const text = texts.at(-1);
  if (typeof text !== 'string') return typed;
  switch (node.kind) {
    case 'number':
      return numberFromText(text) ?? text;
    case 'yes-no':
    case 'consent':
      return truthOf(text) ?? text;
    case 'choice':
      return chosen(text, node);
    default:
      // HTML sends each line break as two signs.
      return text.replace(/\r\n?/g, '\n');
  }
}

/** A check box without a value of its own says `on`. */
function truthOf(text: string): boolean | undefined {
  if (text === 'true' || text === 'on') return true;
  return text === 'false' ? false : undefined;
}

function chosen(text: Json, { options }: FieldNode): Json {
  const option = options.find(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)) === text);
  return option ? option.value : text;
}
