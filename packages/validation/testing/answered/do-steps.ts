import { FormModel, type ListNode, readDefinition, tidyAnswer, withNewEntry, withoutEntry } from '@amtform/model';
import { validate } from '../../src/interpreter/validate.js';
import type { AnsweredKind, AnsweredRow, Step } from './answered-kind.js';

/** The form that asks a question of a kind, after somebody did what a row says. */
export function doSteps(
  { schema, beside = {}, fields = {} }: AnsweredKind,
  { steps }: AnsweredRow,
  { isRequired }: { isRequired: boolean },
): FormModel {
  const whole = { type: 'object', properties: { ...beside, answer: schema }, required: isRequired ? ['answer'] : [] };
  const about = { id: 'form', version: '1.0.0', language: 'en', title: 'Form' };
  const model = new FormModel(readDefinition({ ...about, schema: whole, fields }), { validate });
  for (const step of steps) doStep(model, step);
  return model;
}

function doStep(model: FormModel, step: Step): void {
  if ('choose' in step) model.choose(step.choose, step.branch);
  else if ('add' in step) model.setAnswer(step.add, withNewEntry(listAt(model, step.add)));
  else if ('remove' in step) model.setAnswer(step.remove, withoutEntry(listAt(model, step.remove), step.index));
  else if ('leave' in step) {
    const node = model.node(step.leave);
    if (node?.type === 'field') model.setAnswer(step.leave, tidyAnswer(node));
  } else model.setAnswer(step.at, step.answer);
}

function listAt(model: FormModel, pointer: string): ListNode {
  const node = model.node(pointer);
  if (node?.type !== 'list') throw new Error(`There is no list at ${pointer}.`);
  return node;
}
