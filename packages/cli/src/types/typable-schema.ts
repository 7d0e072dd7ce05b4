import {
  dialectOf,
  type Json,
  type JsonObject,
  references,
  type Schema,
  SchemaDocument,
  type SchemaObject,
} from '@amtform/model';
import { alwaysInPlace, sometimesInPlace } from './in-place.js';
import { nameOf } from './name-of.js';
import { optionalParts } from './optional-parts.js';
import { ownPart } from './own-part.js';

/**
 * A schema document in the words that json-schema-to-typescript understands: draft-04, each `$ref` alone and into
 * `definitions`, tuples as lists of `items`, no conditionals. What conditionals ask is optional there.
 */
export function typableSchema(root: Schema): JsonObject {
  return new TypableDocument(root).schema;
}

class TypableDocument {
  readonly #document: SchemaDocument;
  readonly #refStandsAlone: boolean;
  readonly #names = new Map<Schema, string>();
  readonly #definitions: Record<string, Json> = {};

  constructor(root: Schema) {
    this.#document = SchemaDocument.of(root);
    // Before 2019-09 nothing beside a `$ref` counted (draft-07 core, section 8.3).
    this.#refStandsAlone = /^draft/.test(dialectOf(root as Json) ?? '');
    this.#names.set(root, '');
  }

  get schema(): JsonObject {
    return { ...this.#read(this.#document.root), definitions: this.#definitions };
  }

  readonly #read = (schema: Schema): JsonObject => {
    const always = [...alwaysInPlace(schema, this.#document)];
    const conditional = [...sometimesInPlace(always, this.#document)];
    const optional = optionalParts({ always, conditional, document: this.#document, read: this.#read });
    const whole = optional ? joined([this.#always(schema), optional]) : this.#always(schema);
    return typeof schema === 'object' ? withWords(whole, schema) : whole;
  };

  /** What a schema says whatever is answered. */
  #always(schema: Schema): JsonObject {
    if (typeof schema === 'boolean') return schema ? {} : { tsType: 'never' };
    const refs = references(schema).map(([, ref]) => this.#follow(ref, schema));
    if (refs.length > 0 && this.#refStandsAlone) return joined(refs);
    const branches = (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
      const list = schema[keyword] ?? [];
      return list.length > 0 ? [oneOf(list.map((one) => this.#always(one)))] : [];
    });
    const own = ownPart(schema, this.#read);
    const others = [...(schema.allOf ?? []).map((one) => this.#always(one)), ...branches];
    return joined([...refs, ...(own ? [own] : []), ...others]);
  }

  #follow(ref: string, from: SchemaObject): JsonObject {
    const target = this.#document.resolve(ref, from);
    if (target === undefined) return {};
    const known = this.#names.get(target);
    if (known !== undefined) return { $ref: known === '' ? '#' : `#/definitions/${known}` };
    const name = nameOf(ref, new Set(Object.keys(this.#definitions)));
    this.#names.set(target, name);
    // Known before it is filled: a schema may lead back to itself.
    this.#definitions[name] = {};
    this.#definitions[name] = this.#read(target);
    return { $ref: `#/definitions/${name}` };
  }
}

/** Schemas that all hold. Listed values say their type themselves, and an empty schema says nothing. */
function joined(parts: readonly JsonObject[]): JsonObject {
  const isListed = parts.some((part) => 'enum' in part);
  const telling = parts.filter((part) => {
    const [keyword, ...others] = Object.keys(part);
    const isPlainType = keyword === 'type' && part['type'] !== 'object' && part['type'] !== 'array';
    return keyword !== undefined && !(isListed && isPlainType && others.length === 0);
  });
  const [first = {}, ...others] = telling;
  return others.length === 0 ? first : { allOf: telling };
}

function oneOf(branches: readonly JsonObject[]): JsonObject {
  const values = branches.map((branch) => branch['enum']);
  // Titled constants would become a named type each.
  if (values.every((list) => Array.isArray(list))) return { enum: [...new Set(values.flat() as Json[])] };
  return { anyOf: branches };
}

/** A reference stands alone: what is beside it would make a type of its own. */
function withWords(part: JsonObject, { title, description }: SchemaObject): JsonObject {
  const words = [title, description].filter((text) => typeof text === 'string').join('\n\n');
  return words === '' || '$ref' in part ? part : { ...part, description: words };
}
