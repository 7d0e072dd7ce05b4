import type { DefinitionFault } from '../definition/definition-error.js';
import type { Field, FormDefinition } from '../definition/form-definition.js';
import { appendPointer, isWithin, parentPointer } from '../json/pointer.js';

/** What is wrong with the notes, copy rules, options and warnings of a definition. */
export function ruleFaults({ fields = {}, notes = [] }: FormDefinition): DefinitionFault[] {
  const sources = new Map(
    Object.entries(fields).flatMap(([place, { sameAs }]) => (sameAs ? [[place, sameAs.as] as const] : [])),
  );
  return [
    ...Object.entries(fields).flatMap(([place, field]) => [
      ...copyFaults(place, sources),
      ...otherFaults(place, field),
      ...twiceFaults(field.warnings ?? [], `${appendPointer('/fields', place)}/warnings`),
    ]),
    ...notes.flatMap((note, i) => noteFaults(note, `/notes/${String(i)}`)),
    ...twiceFaults(notes, '/notes'),
  ];
}

function copyFaults(place: string, sources: ReadonlyMap<string, string>): DefinitionFault[] {
  const path = `${appendPointer('/fields', place)}/sameAs`;
  const passed = new Set([place]);
  for (let at = sources.get(place); at !== undefined; at = sources.get(at)) {
    if ([...passed].some((other) => isWithin(at, other) || isWithin(other, at)))
      return [{ path, reason: 'takes its answers from itself.', remedy: 'Name a source that stands elsewhere.' }];
    passed.add(at);
  }
  return [];
}

function otherFaults(place: string, { other }: Field): DefinitionFault[] {
  if (!other || parentPointer(other.text) === parentPointer(place)) return [];
  const path = `${appendPointer('/fields', place)}/other/text`;
  return [{ path, reason: 'is in another group than its choice.', remedy: 'Put both into the same group.' }];
}

function noteFaults(note: NonNullable<FormDefinition['notes']>[number], path: string): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if ((note.before === undefined) === (note.after === undefined))
    faults.push({ path, reason: 'stands nowhere, or at two places.', remedy: 'Write either “before” or “after”.' });
  if (note.kind === 'heading' || note.kind === 'details') {
    if (note.title === undefined) faults.push({ path, reason: 'has no title.', remedy: 'Add “title”.' });
  }
  if (note.kind !== 'heading' && note.text === undefined)
    faults.push({ path, reason: 'has no text.', remedy: 'Add “text”.' });
  return faults;
}

function twiceFaults(list: readonly { readonly id: string }[], path: string): DefinitionFault[] {
  return list.flatMap(({ id }, i) =>
    list.findIndex((other) => other.id === id) < i
      ? [{ path: `${path}/${String(i)}/id`, reason: `“${id}” is taken.`, remedy: 'Give each its own.' }]
      : [],
  );
}
