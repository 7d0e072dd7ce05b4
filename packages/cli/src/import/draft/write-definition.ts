import type { Json, JsonObject } from '@amtform/model';
import type { FieldDraft, FormDraft, Member, PageDraft, Said } from './form-draft.js';
import { hintWords } from '../words/hint-words.js';
import { joinedConditions } from './joined-conditions.js';
import { slug } from './slug.js';
import type { Words } from '../words/words.js';

/** What a definition has besides what was drafted. */
export interface DefinitionHead {
  readonly id: string;
  readonly language: string;
  readonly schema: JsonObject;
  /** The title where neither schema nor UI schema has one. */
  readonly title: string;
}

/** JSON that grows: the definition's own words and, by language, those of `texts`. */
interface Output {
  readonly own: Record<string, unknown>;
  readonly texts: Record<string, unknown>;
}

const schemaAddress = 'https://amtform.dev/schema/form-definition.schema.json';

/** The definition that a draft makes, as JSON. It is the first version of a form. */
export function writeDefinition(draft: FormDraft, head: DefinitionHead): JsonObject {
  const output: Output = { own: {}, texts: {} };
  const { id, language, schema, title } = head;
  put(output.own, ['title'], title);
  const root = draft.fields.get('');
  if (root) {
    write(output, ['title'], draft.words('', 'label')?.words);
    write(output, ['description'], hintWords(root));
  }
  const pages = writePages(draft.pages, output);
  for (const [place, field] of draft.fields) writeField(output, place, field);
  const { own, texts } = output;
  return {
    $schema: schemaAddress,
    ...{ id, version: '1.0.0', language },
    ...pick(own, 'title', 'description'),
    schema,
    ...(pages.length > 0 ? { pages } : {}),
    ...pick(own, 'fields'),
    ...(Object.keys(texts).length > 0 ? { texts: texts as JsonObject } : {}),
  };
}

function writePages(pages: readonly PageDraft[], output: Output): JsonObject[] {
  const taken = new Set<string>();
  const asking = pages.filter(({ fields }) => fields.length > 0);
  return asking.map(({ name, title, description, fields, showWhen }) => {
    const id = freeName(slug(name) || 'page', taken);
    const page: Record<string, unknown> = { title: title.text };
    const target = { own: { pages: { [id]: page } }, texts: output.texts };
    write(target, ['pages', id, 'title'], title.words);
    write(target, ['pages', id, 'description'], description);
    return { id, ...page, fields: [...fields], ...(showWhen ? { showWhen } : {}) } as JsonObject;
  });
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${name}-${String(i)}`;
  taken.add(free);
  return free;
}

function writeField(output: Output, place: string, field: FieldDraft): void {
  const at = ['fields', place];
  for (const member of ['item', 'add'] as const) write(output, [...at, member], ownWords(field, member));
  // The label and the hint of the whole form are its title and description.
  if (place !== '') {
    write(output, [...at, 'label'], ownWords(field, 'label'));
    if (field.help.length > 0 || ownWords(field, 'hint')) write(output, [...at, 'hint'], hintWords(field));
  }
  const { kind, autocomplete, width, showWhen } = field;
  put(output.own, [...at, 'kind'], kind);
  put(output.own, [...at, 'autocomplete'], autocomplete);
  put(output.own, [...at, 'width'], width);
  for (const [value, { words }] of [...field.givenOptions, ...field.options])
    write(output, [...at, 'options', value], words);
  put(output.own, [...at, 'showWhen'], joinedConditions(showWhen));
}

/** Words of the schema stay in the schema unless they are an id there. */
function ownWords({ said, given }: FieldDraft, member: Member): Words | undefined {
  const fromSchema = given.get(member);
  return (said.get(member) ?? (fromSchema && isTranslated(fromSchema) ? fromSchema : undefined))?.words;
}

function isTranslated({ text, words }: Said): boolean {
  return words.own !== text || Object.keys(words.others).length > 0;
}

function write({ own, texts }: Output, path: readonly string[], words: Words | undefined): void {
  put(own, path, words?.own);
  for (const [language, text] of Object.entries(words?.others ?? {})) put(texts, [language, ...path], text);
}

/** Defines a member, and those around it. A name such as `__proto__` is a name like any other. */
function put(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  const inner = rest.length === 0 ? value : Object.hasOwn(target, name) ? target[name] : {};
  Object.defineProperty(target, name, { value: inner, enumerable: true, configurable: true, writable: true });
  if (rest.length > 0) put(inner as Record<string, unknown>, rest, value);
}

function pick(from: Readonly<Record<string, unknown>>, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name] as Json]] : [])));
}
