import {
  type FieldNode,
  FormModel,
  type FormDefinition,
  type FormNode,
  type Json,
  type Validate,
} from '@amtform/model';
import { compute } from '@amtform/validation/computed';

/** One answer with the words that it was asked with. */
export interface AnswerLine {
  /** JSON Pointer into the answers. */
  readonly pointer: string;
  /** Labels on the way to it, outermost first; entries of lists have their number. */
  readonly labels: readonly string[];
  readonly answer: Json;
  /** The words of the chosen options; undefined for what was typed. */
  readonly chosen: string | undefined;
}

/** The answers of a submission in the order of the form. What the form does not know any more is left out. */
export function answerLines(definition: FormDefinition, answers: Json, validate: Validate): readonly AnswerLine[] {
  return linesBelow(new FormModel(definition, { answers, validate, compute }).root, []);
}

function linesBelow(node: FormNode, labels: readonly string[]): AnswerLine[] {
  if (!node.visible) return [];
  if (node.type === 'field') return fieldLine(node, labels);
  return node.children.flatMap((child) => {
    // The branch of a choice and the root itself stand where their parent stands: they add no place of their own.
    if (child.type !== 'field' && child.pointer === node.pointer) return linesBelow(child, labels);
    return linesBelow(child, [...labels, child.label]);
  });
}

function fieldLine({ pointer, answer, options }: FieldNode, labels: readonly string[]): AnswerLine[] {
  if (answer === undefined || answer === null) return [];
  const values = Array.isArray(answer) ? (answer as readonly Json[]) : [answer];
  const words = values.map((value) => options.find((option) => option.value === value)?.label);
  const chosen = options.length > 0 && words.every((word) => word !== undefined) ? words.join(', ') : undefined;
  return [{ pointer, labels, answer, chosen }];
}
