import type { FieldNode, FormModel, FormNode, Json } from '@amtform/model';
import { numberCodec } from '../words/number-codec.js';
import { answersOfNames } from './answers-of-names.js';

/** How often answers can open questions whose answers open others. */
const mostRounds = 20;

/**
 * Gives the model what was typed into a form without scripts: names, which are JSON Pointers, with their texts. What
 * the form asks at a place decides what a text means there.
 */
export function takeOver(
  model: FormModel,
  typed: readonly (readonly [pointer: string, text: string])[],
  language: string,
): void {
  if (typed.length === 0) return;
  model.setAnswer('', answersOfNames(typed, model.answers));
  for (let round = 0; round < mostRounds; round += 1) {
    let isChanged = false;
    for (const node of fieldsBelow(model.root)) {
      const answer = node.answer === undefined ? undefined : meant(node, node.answer, language);
      if (answer === undefined || JSON.stringify(answer) === JSON.stringify(node.answer)) continue;
      model.setAnswer(node.pointer, answer);
      isChanged = true;
    }
    if (!isChanged) return;
  }
}

/** The answer that a text means where this is asked; the same where it is one already. */
function meant(node: FieldNode, answer: Json, language: string): Json {
  if (node.kind === 'choices') return (Array.isArray(answer) ? answer : [answer]).map((one: Json) => chosen(node, one));
  if (typeof answer !== 'string') return answer;
  if (node.kind === 'yes-no' || node.kind === 'consent') return answer === 'true' || (answer !== 'false' && answer);
  if (node.kind === 'number' || (node.kind === 'amount' && !node.schema.types?.includes('string'))) {
    return numberCodec(language).read(answer) ?? answer;
  }
  return chosen(node, answer);
}

function chosen({ options }: FieldNode, text: Json): Json {
  const isMeant = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value)) === text;
  return options.find(({ value }) => isMeant(value))?.value ?? text;
}

function fieldsBelow(node: FormNode): FieldNode[] {
  return node.type === 'field' ? [node] : node.children.flatMap(fieldsBelow);
}
