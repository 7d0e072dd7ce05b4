import { type FieldNode, FormModel, type Json, jsonAt, sameJson } from '@amtform/model';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import type { AmtForm } from '../src/amt-form.js';
import { answerField, chooseOption } from './answer-field.js';
import { screenOf, settled } from './mount-form.js';

/** More than any page of a test needs: a field that does not take its answer must not stop the tests. */
const mostSteps = 500;

/**
 * Fills in the page that is shown with these answers, from the top down as a person does, whatever comes up on the way:
 * questions that depend on others, choosers, entries of lists. Answers to other pages are left out.
 */
export async function fillPage(form: AmtForm, answers: Json): Promise<void> {
  const { branches } = new FormModel(form.definition!, { validate, compute, answers });
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = nextStep(form, { answers, branches });
    if (!step) return;
    step();
    await settled(form);
  }
  throw new Error('The page cannot be filled in');
}

interface Wanted {
  readonly answers: Json;
  /** The branch of each choice. */
  readonly branches: FormModel['branches'];
}

function nextStep(form: AmtForm, wanted: Wanted): (() => void) | undefined {
  for (const element of screenOf(form).querySelectorAll<HTMLElement>('.amt-field[data-at], [data-add]')) {
    const step = element.matches('[data-add]') ? adding(form, element, wanted) : answering(form, element, wanted);
    if (step) return step;
  }
  return undefined;
}

function answering(form: AmtForm, element: HTMLElement, { answers, branches }: Wanted): (() => void) | undefined {
  const { at = '', choice } = element.dataset;
  if (choice !== undefined) {
    const branch = branches[choice];
    if (branch === undefined || form.model!.branches[choice] === branch) return undefined;
    return () => chooseOption(element, branch);
  }
  const answer = jsonAt(answers, at);
  const node = form.model!.node(at) as FieldNode;
  if (node.computed || answer === undefined || (node.answer !== undefined && sameJson(node.answer, answer)))
    return undefined;
  return () => answerField(element, node, answer);
}

function adding(form: AmtForm, button: HTMLElement, { answers }: Wanted): (() => void) | undefined {
  const pointer = button.closest<HTMLElement>('.amt-list')!.dataset['at']!;
  const list = form.model!.node(pointer);
  const entries = jsonAt(answers, pointer);
  const isShort = list?.type === 'list' && Array.isArray(entries) && list.children.length < entries.length;
  return isShort ? () => button.click() : undefined;
}
