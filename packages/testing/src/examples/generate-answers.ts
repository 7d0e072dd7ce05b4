import {
  conditionHolds,
  type FieldNode,
  findNode,
  type FormDefinition,
  FormModel,
  type FormNode,
  type Json,
  type Schema,
  withNewEntry,
} from '@amtform/model';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import { fieldCandidates } from './field-candidates.js';
import { mendIssues } from './mend-issues.js';
import { type Gap, nextGap } from './next-gap.js';
import { pick, type Random, randomSeries } from './random-series.js';

/** How answers are made. */
export interface GenerateOptions {
  /** The same seed makes the same answers. */
  readonly seed?: number;
  /** The share of questions that are answered although they need not be, from 0 to 1. */
  readonly optional?: number;
}

/** More than any form of a person's patience needs. */
const mostSteps = 5000;
/** So many answers are tried at a field before it is left as it is. */
const mostTries = 120;

/**
 * A form that is filled in with answers which its schema and its definition allow, as far as that can be found without
 * knowing the form: gap by gap, as conditions bring them up, then issue by issue. `issues` of the model tells what is left.
 */
export function generateAnswers(definition: FormDefinition, options: GenerateOptions = {}): FormModel {
  const model = new FormModel(definition, { validate, compute });
  const filler = new Filler(model, options);
  filler.fill();
  mendIssues(filler);
  return model;
}

/** Answers what is not answered yet in a form model. */
export class Filler {
  readonly model: FormModel;
  readonly #random: Random;
  readonly #optional: number;
  /** What was decided at each pointer: how many entries a list gets, or 0 for what is left out. */
  readonly #decisions = new Map<string, number>();

  constructor(model: FormModel, { seed = 1, optional = 0.5 }: GenerateOptions) {
    this.model = model;
    this.#random = randomSeries(seed);
    this.#optional = optional;
  }

  /** Answers everything that is asked now or comes up on the way, but what is left out. */
  fill(): void {
    for (let step = 0; step < mostSteps; step++) {
      const gap = nextGap(this.model.root, (node, wanted) => this.#decide(node, wanted));
      if (!gap) return;
      this.#close(gap);
    }
  }

  /** Leaves a place as it is from now on, or, with 1 or more, has it answered the next time. */
  decide(pointer: string, count: number): void {
    this.#decisions.set(pointer, count);
  }

  /** Gives a field another answer than it has. Without any that fits it is left without one. */
  answer(field: FieldNode): void {
    const { model } = this;
    this.decide(field.pointer, 0);
    const before = JSON.stringify(field.answer);
    let tries = 0;
    for (const candidate of fieldCandidates(field, model.definition, this.#random)) {
      if (++tries > mostTries) break;
      if (JSON.stringify(candidate) === before || !this.#fits(field, candidate)) continue;
      model.setAnswer(field.pointer, candidate);
      if (!this.#leadsAway(field.pointer)) return;
    }
  }

  #close({ node, entries }: Gap): void {
    if (node.type === 'field') this.answer(node);
    else if (node.type === 'list' && entries) this.model.setAnswer(node.pointer, withNewEntry(node));
    else if (node.type === 'choice') {
      this.decide(node.id, 0);
      const ways = node.options.map((_, i) => i);
      this.model.choose(node.id, pick(this.#random, ways));
    }
  }

  #decide(node: FormNode, wanted: () => number): number {
    const key = node.type === 'choice' ? node.id : node.pointer;
    const known = this.#decisions.get(key);
    if (known !== undefined) return known;
    const isAnswered = node.required || this.#random() < this.#optional;
    const decision = isAnswered ? wanted() : 0;
    this.#decisions.set(key, decision);
    return decision;
  }

  #fits({ schema }: FieldNode, answer: Json): boolean {
    const context = { document: this.model.definition.schema };
    return schema.schemas.every((part) => validate(part, answer, context).length === 0);
  }

  /** Whether the form ends early now, or asks whether the answer is meant so. */
  #leadsAway(pointer: string): boolean {
    const { model } = this;
    if (findNode(model.root, pointer)?.warnings?.length) return true;
    const { ends = [], pages = [], schema } = model.definition;
    const all = [...ends, ...pages.flatMap((page) => page.ends ?? [])];
    if (all.length === 0) return false;
    const matches = (part: Schema, answer: Json) => validate(part, answer, { document: schema }).length === 0;
    const answers = model.submission();
    return all.some(({ when }) => conditionHolds(when, '', { answers, matches }));
  }
}
