import type { Json } from '../json/json.js';
import { parsePointer } from '../json/pointer.js';
import { dialectOf } from './dialect.js';
import type { Schema, SchemaObject } from './schema.js';
import { isSchema, subschemas } from './subschemas.js';

// The two members of the platform's URL that are needed; this package compiles without the DOM library.
declare const URL: new (reference: string, base: string) => { href: string; hash: string };

/** The address of a document that names none. Nothing is ever fetched from it. */
const homeless = 'schema:///';

/**
 * A schema document in which references are found: by JSON Pointer, `$anchor`, `$id` (draft-04: `id`).
 * Source: JSON Schema 2020-12 core, sections 8.2 and 9.
 */
export class SchemaDocument {
  static readonly #known = new WeakMap<SchemaObject, SchemaDocument>();

  /** The document of a schema, read once. The schema must not be changed afterwards. */
  static of(root: Schema): SchemaDocument {
    if (typeof root === 'boolean') return new SchemaDocument(root);
    let document = SchemaDocument.#known.get(root);
    if (!document) SchemaDocument.#known.set(root, (document = new SchemaDocument(root)));
    return document;
  }

  readonly root: Schema;
  /** Addresses that more than one schema claims. */
  readonly duplicates: ReadonlySet<string>;
  /** The keyword that names a schema: `id` until draft-04, where later dialects know no such keyword. */
  readonly #id: '$id' | 'id';
  readonly #schemas = new Map<string, SchemaObject>();
  readonly #bases = new WeakMap<SchemaObject, string>();

  constructor(root: Schema) {
    this.root = root;
    this.#id = dialectOf(root as Json) === 'draft-04' ? 'id' : '$id';
    const duplicates = new Set<string>();
    if (typeof root === 'object') {
      this.#schemas.set(homeless, root);
      this.#read(root, homeless, duplicates);
    }
    this.duplicates = duplicates;
  }

  /** The schema that a `$ref` inside `from` names, or undefined where this document does not hold it. */
  resolve(ref: string, from: SchemaObject): Schema | undefined {
    const url = this.address(ref, from);
    if (url === undefined) return undefined;
    const fragment = decode(url.hash.slice(1));
    const exact = this.#schemas.get(url.href);
    if (fragment === undefined || (exact && fragment === '')) return exact;
    url.hash = '';
    const resource = this.#schemas.get(url.href.replace(/#$/, ''));
    if (fragment === '') return resource;
    return fragment.startsWith('/') && resource ? this.#walk(resource, fragment) : exact;
  }

  /**
   * The whole address that a `$ref` inside `from` means, or undefined where it is none. It begins with `schema:///` where
   * no schema around it has an address.
   */
  address(ref: string, from: SchemaObject): { href: string; hash: string } | undefined {
    return this.#url(ref, this.#bases.get(from) ?? homeless);
  }

  #walk(resource: SchemaObject, pointer: string): Schema | undefined {
    let value: unknown = resource;
    let base = this.#bases.get(resource) ?? homeless;
    for (const segment of parsePointer(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
      value = (value as Record<string, unknown>)[segment];
      base = (isSchema(value) && typeof value === 'object' && this.#bases.get(value)) || base;
    }
    if (!isSchema(value)) return undefined;
    // A schema under an unknown keyword is first seen when a reference leads there.
    if (typeof value === 'object' && !this.#bases.has(value)) this.#read(value, base, new Set());
    return value;
  }

  #read(schema: SchemaObject, outer: string, duplicates: Set<string>): void {
    const base = this.#name(schema, outer, duplicates);
    this.#bases.set(schema, base);
    for (const { schema: inner } of subschemas(schema)) {
      if (typeof inner === 'object' && !this.#bases.has(inner)) this.#read(inner, base, duplicates);
    }
  }

  #name(schema: SchemaObject, outer: string, duplicates: Set<string>): string {
    const id = schema[this.#id];
    let base = outer;
    if (typeof id === 'string') {
      const url = this.#url(id, outer);
      const address = url?.href.replace(/#$/, '') ?? outer;
      this.#claim(address, schema, duplicates);
      // Before 2019-09 an $id of only a fragment was an anchor and moved no base.
      if (!id.startsWith('#')) base = address;
    }
    for (const anchor of [schema.$anchor, schema['$dynamicAnchor']]) {
      if (typeof anchor === 'string') this.#claim(`${base}#${anchor}`, schema, duplicates);
    }
    return base;
  }

  #claim(address: string, schema: SchemaObject, duplicates: Set<string>): void {
    const other = this.#schemas.get(address);
    if (other && other !== schema) duplicates.add(address);
    else this.#schemas.set(address, schema);
  }

  #url(reference: string, base: string): { href: string; hash: string } | undefined {
    try {
      return new URL(reference, base);
    } catch {
      return undefined;
    }
  }
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
