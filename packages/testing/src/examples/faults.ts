import { type FormDefinition, FormModel, type FormNode, type Json } from '@amtform/model';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import { Filler } from './generate-answers.js';
import { wrongAnswers } from './wrong-answers.js';

/** An answer that breaks one constraint. */
export interface Fault {
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks. */
  readonly code: string;
  /** The wrong answer; undefined takes the answer away. */
  readonly answer: Json | undefined;
}

/** The keywords that one answer can break by itself. */
const keywords = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'enum',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const;

/** One fault for each constraint of what is asked and answered in a form. */
export function faultsOf({ root, definition }: FormModel): Fault[] {
  return nodesBelow(root).flatMap((node) => {
    const { pointer, required, answer } = node;
    if (answer === undefined) return [];
    const missing =
      required && pointer !== '' && node.type === 'field' ? [{ pointer, code: 'required', answer: undefined }] : [];
    const broken = keywords.flatMap((code) => faultyAnswer(node, code, definition));
    return [...missing, ...broken];
  });
}

/** The form with the fault in it, and with answers to what is only asked because of it. */
export function formWithFault({ definition, answers, branches }: FormModel, { pointer, answer }: Fault): FormModel {
  const model = new FormModel(definition, { validate, compute, answers, branches });
  const filler = new Filler(model, { optional: 0 });
  model.setAnswer(pointer, answer);
  filler.decide(pointer, 0);
  filler.fill();
  return model;
}

/** What can be answered wrongly: all that is shown and that a person answers. */
function nodesBelow(node: FormNode): FormNode[] {
  if (!node.visible || node.readOnly || node.copy?.ticked) return [];
  if (node.type === 'field') return node.computed || node.kind === 'file' ? [] : [node];
  return [node, ...node.children.flatMap(nodesBelow)];
}

function faultyAnswer(node: FormNode, code: (typeof keywords)[number], { schema }: FormDefinition): Fault[] {
  if (node.type === 'choice' || !node.schema.schemas.some((part) => part[code] !== undefined)) return [];
  const codesOf = (answer: Json) =>
    node.schema.schemas.flatMap((part) => validate(part, answer, { document: schema }).map((issue) => issue.code));
  const faults = tries(node, code).map((answer) => ({ answer, codes: new Set(codesOf(answer)) }));
  const only = faults.find(({ codes }) => codes.has(code) && codes.size === 1);
  const fault = only ?? faults.find(({ codes }) => codes.has(code));
  return fault ? [{ pointer: node.pointer, code, answer: fault.answer }] : [];
}

function tries(node: Exclude<FormNode, { type: 'choice' }>, code: string): readonly Json[] {
  if (node.type === 'field') return wrongAnswers(node, code);
  const entries = Array.isArray(node.answer) ? (node.answer as readonly Json[]) : [];
  const first = entries[0];
  if (node.type !== 'list' || first === undefined) return [];
  const { maxItems = 0 } = node.schema;
  if (code === 'maxItems') return [Array.from({ length: maxItems + 1 }, (_, i) => entries[i] ?? first)];
  if (code === 'uniqueItems') return [[...entries, first]];
  // A list has as many entries as it must have from the beginning: what they lack is missing in them.
  return [];
}
