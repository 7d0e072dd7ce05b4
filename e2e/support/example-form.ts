import { type FormDefinition, type Json, readDefinition } from '@amtform/model';
import { readFileSync } from 'node:fs';
import { inCheckout } from './checkout.js';

/** An example form with complete, valid answers to it. */
export interface ExampleForm {
  readonly definition: FormDefinition;
  readonly answers: Json;
}

/** Reads an example by its file name without the ending, such as `hundesteuer`. */
export function exampleForm(name: string): ExampleForm {
  return {
    definition: readDefinition(readJson(`${name}.form.json`)),
    answers: readJson(`${name}.answers.json`) as Json,
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(inCheckout(`examples/forms/${file}`), 'utf8'));
}
