import type { FormDefinition, Json } from '@amtform/widget';
import type { FormStory } from './show-form.js';

/** A question of one kind. */
export interface FieldExample {
  /** The schema of the one answer. */
  readonly schema: object;
  /** Its looks, as in `fields` of a definition. */
  readonly field?: NonNullable<FormDefinition['fields']>[string];
  /** Its words in English, as in `texts` of a definition. */
  readonly english: object;
  readonly answer: Json;
  /** An answer that the schema refuses; without it, none at all. */
  readonly wrong?: Json;
}

/** The states of a question: nobody answered it, answered, answered wrongly, and not to be changed. */
export function fieldStates(example: FieldExample): Record<'empty' | 'filled' | 'wrong' | 'readOnly', FormStory> {
  const { schema, answer, wrong } = example;
  const definition = formWith(example);
  return {
    empty: { args: { definition } },
    filled: { args: { definition, answers: { question: answer } } },
    wrong: { args: { definition, isChecked: true, ...(wrong !== undefined && { answers: { question: wrong } }) } },
    readOnly: {
      args: {
        definition: formWith({ ...example, schema: { ...schema, readOnly: true } }),
        answers: { question: answer },
      },
    },
  };
}

/** The smallest form that asks the question. */
function formWith({ schema, field, english }: FieldExample): object {
  return {
    id: 'one-question',
    version: '1.0.0',
    language: 'de',
    title: 'Eine Frage',
    schema: { type: 'object', required: ['question'], properties: { question: schema } },
    ...(field && { fields: { '/question': field } }),
    texts: { en: { title: 'One question', fields: { '/question': english } } },
  };
}
