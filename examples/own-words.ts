import type { FormDefinition, Json, Note, SchemaObject, Texts } from '@amtform/model';
import { askedPlaces } from './asked-places.js';

/** The words of a definition in its own language, in the shape in which `texts` holds those of other languages. */
export function ownWords(definition: FormDefinition): Texts {
  const { title, description, start, ends, pages = [], fields = {}, notes = [], schema, review } = definition;
  const { authority, submission } = definition;
  const words = {
    title,
    description,
    start,
    ends: endWords(ends),
    pages: Object.fromEntries(
      pages.map((page) => [page.id, { title: page.title, description: page.description, ends: endWords(page.ends) }]),
    ),
    fields: Object.fromEntries([...askedPlaces(schema)].map(([place, at]) => [place, wordsAt(at, fields[place])])),
    notes: notes.length > 0 ? Object.fromEntries(notes.map((note) => [note.id, noteWords(note)])) : undefined,
    review,
    // A postal address is the same in every language.
    authority: authority && { name: authority.name, contact: authority.contact },
    receipt: { next: submission?.receipt?.next },
  };
  // What is undefined vanishes on the way through JSON.
  return JSON.parse(JSON.stringify(words)) as Texts;
}

function endWords(ends: FormDefinition['ends']): Texts['ends'] {
  return ends?.map(({ title, text }) => ({ title, text }));
}

function noteWords({ title, text }: Note) {
  return { title, text };
}

type FieldWords = NonNullable<FormDefinition['fields']>[string];

function wordsAt(schemas: readonly SchemaObject[], field: FieldWords = {}) {
  return {
    label: field.label ?? schemas.find((schema) => schema.title !== undefined)?.title,
    hint: field.hint ?? schemas.find((schema) => schema.description !== undefined)?.description,
    messages: field.messages,
    options: { ...optionTitles(schemas), ...field.options },
    item: field.item,
    add: field.add,
    sameAs: field.sameAs?.label,
    warnings: field.warnings && Object.fromEntries(field.warnings.map(({ id, text }) => [id, text])),
  };
}

function optionTitles(schemas: readonly SchemaObject[]): Record<string, string | undefined> {
  const branches = schemas.flatMap((schema) => schema.oneOf ?? []).filter((branch) => typeof branch === 'object');
  return Object.fromEntries(branches.map((branch) => [constantName(branch.const), branch.title]));
}

/** Options are named by their value as text: text stays as it is, all else is written as JSON. */
function constantName(constant: Json | undefined): string {
  return typeof constant === 'string' ? constant : JSON.stringify(constant);
}
