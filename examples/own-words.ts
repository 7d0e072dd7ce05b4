import type { FormDefinition, Json, SchemaObject, Texts } from '@amtform/model';
import { askedPlaces } from './asked-places.js';

/** The words of a definition in its own language, in the shape in which `texts` holds those of other languages. */
export function ownWords(definition: FormDefinition): Texts {
  const { title, description, start, ends, pages = [], fields = {}, notes = [], schema } = definition;
  const { review, submission, authority } = definition;
  const places = askedPlaces(schema);
  // The options of a choice of several are described by its entries, and belong to the question.
  const optionWords = (place: string) =>
    place.endsWith('/*')
      ? { options: undefined }
      : {
          options: {
            ...optionTitles([...(places.get(place) ?? []), ...(places.get(`${place}/*`) ?? [])]),
            ...fields[place]?.options,
          },
        };
  const words = {
    title,
    description,
    start,
    ends: endWords(ends),
    pages: Object.fromEntries(
      pages.map((page) => [page.id, { title: page.title, description: page.description, ends: endWords(page.ends) }]),
    ),
    fields: Object.fromEntries(
      [...places].map(([place, at]) => [place, { ...wordsAt(at, fields[place]), ...optionWords(place) }]),
    ),
    notes: notes.length > 0 ? Object.fromEntries(notes.map(({ id, title, text }) => [id, { title, text }])) : undefined,
    review,
    // A postal address is the same in every language.
    authority: authority && { name: authority.name, contact: authority.contact },
    receipt: { next: submission?.receipt?.next },
  };
  // What is undefined vanishes on the way through JSON.
  return JSON.parse(JSON.stringify(words)) as Texts;
}

type FieldWords = NonNullable<FormDefinition['fields']>[string];

function wordsAt(schemas: readonly SchemaObject[], field: FieldWords = {}) {
  return {
    label: field.label ?? schemas.find((schema) => schema.title !== undefined)?.title,
    hint: field.hint ?? schemas.find((schema) => schema.description !== undefined)?.description,
    messages: field.messages,
    item: field.item,
    add: field.add,
    sameAs: field.sameAs?.label,
    warnings: field.warnings && Object.fromEntries(field.warnings.map(({ id, text }) => [id, text])),
  };
}

function endWords(ends: FormDefinition['ends']) {
  return ends?.map(({ title, text }) => ({ title, text }));
}

function optionTitles(schemas: readonly SchemaObject[]): Record<string, string | undefined> {
  const branches = schemas.flatMap((schema) => schema.oneOf ?? []).filter((branch) => typeof branch === 'object');
  return Object.fromEntries(branches.map((branch) => [constantName(branch.const), branch.title]));
}

/** Options are named by their value as text: text stays as it is, all else is written as JSON. */
function constantName(constant: Json | undefined): string {
  return typeof constant === 'string' ? constant : JSON.stringify(constant);
}
