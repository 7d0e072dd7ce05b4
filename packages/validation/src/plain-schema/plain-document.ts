import { dialectOf, type Json, type Schema, SchemaDocument, type SchemaObject } from '@amtform/model';
import { plainKeywords } from './plain-keywords.js';
import { nothing, ownMembers, type PlainSchema, type PlainSchemaObject } from './plain-schema.js';

/**
 * A schema document in the form that all validators read. References are found as the form model finds them, so
 * that what is shown and what is checked is the same schema. What nothing refers to is left out.
 *
 * Throws a `ReferenceError` for a reference that leads nowhere and a `SyntaxError` for a pattern that nobody can read.
 */
export class PlainDocument {
  /** What the references of plain schemas lead to, by the text of the `$ref`. */
  readonly targets: Readonly<Record<string, PlainSchema>>;
  /** The plain form of the whole document. */
  readonly root: PlainSchema;
  /** Whether any schema asks what the schemas beside it have not judged. */
  get asksForUnevaluated(): boolean {
    return this.#asksForUnevaluated;
  }
  #asksForUnevaluated = false;
  readonly #targets = ownMembers<PlainSchema>();
  readonly #document: SchemaDocument;
  readonly #refStandsAlone: boolean;
  readonly #plain = new WeakMap<SchemaObject, PlainSchema>();
  readonly #origins = new WeakMap<PlainSchemaObject, Schema>([[nothing, false]]);
  readonly #names = new Map<Schema, string>();

  constructor(root: Schema) {
    this.targets = this.#targets;
    this.#document = SchemaDocument.of(root);
    // Before 2019-09 nothing beside a `$ref` counted (draft-07 core, section 8.3).
    this.#refStandsAlone = /^draft/.test(dialectOf(root as Json) ?? '');
    this.root = this.#read(root);
  }

  /** The plain form of a schema of this document, or undefined for a schema from elsewhere. */
  plain(schema: Schema): PlainSchema | undefined {
    return typeof schema === 'boolean' ? schema || nothing : this.#plain.get(schema);
  }

  /** The schema that a plain one was made from. */
  origin(plain: PlainSchema): Schema {
    return plain === true || (this.#origins.get(plain) ?? true);
  }

  #read(schema: Schema): PlainSchema {
    const known = this.plain(schema);
    if (known !== undefined || typeof schema === 'boolean') return known ?? nothing;
    const plain = ownMembers<unknown>();
    // Known before it is filled: a schema may lead back to itself.
    this.#plain.set(schema, plain);
    this.#origins.set(plain, schema);
    const own: SchemaObject = ownMembers(schema);
    const ref = own.$ref ?? own['$dynamicRef'] ?? own['$recursiveRef'];
    if (typeof ref === 'string') plain['$ref'] = this.#follow(ref, schema);
    if (typeof ref !== 'string' || !this.#refStandsAlone)
      Object.assign(
        plain,
        plainKeywords(own, (inner) => this.#read(inner)),
      );
    this.#asksForUnevaluated ||= 'unevaluatedProperties' in plain || 'unevaluatedItems' in plain;
    return plain;
  }

  #follow(ref: string, from: SchemaObject): string {
    const target = this.#document.resolve(ref, from);
    if (target === undefined) throw new ReferenceError(`$ref "${ref}" leads nowhere`);
    const known = this.#names.get(target);
    if (known !== undefined) return known;
    const name = `schema:${String(this.#names.size)}`;
    this.#names.set(target, name);
    this.#targets[name] = this.#read(target);
    return name;
  }
}
