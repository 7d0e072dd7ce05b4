import { type FormDefinition, type Json, readDefinition } from '@amtform/model';
import { generateAnswers } from './generate-answers.js';

/** One of the forms in `examples/forms`. */
export interface Example {
  /** The file's, without its ending. */
  readonly name: string;
  /** The definition as it stands in the file. */
  readonly definition: FormDefinition;
  /** Complete, valid answers: those of its file, or generated ones. */
  readonly answers: Json;
}

/** All example forms, in a browser test. The plugin `exampleForms` of the test runner serves them. */
export async function loadExamples(): Promise<readonly Example[]> {
  const response = await fetch('/example-forms.json');
  const examples = (await response.json()) as (Omit<Example, 'answers'> & Partial<Example>)[];
  return examples.map((example) => ({ ...example, answers: example.answers ?? generated(example.definition) }));
}

/** Answers to everything that a form asks. */
function generated(definition: FormDefinition): Json {
  return generateAnswers(readDefinition(definition), { optional: 1 }).submission();
}
