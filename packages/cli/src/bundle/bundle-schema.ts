import {
  type Dialect,
  dialectOf,
  isJsonObject,
  type Json,
  type JsonObject,
  references,
  SchemaDocument,
  type SchemaObject,
  schemaPlaces,
} from '@amtform/model';
import { BundleError } from './bundle-error.js';

/** Brings the document at an absolute address without a fragment; `schema:///a.json` stands for a file beside the form. */
export type LoadDocument = (address: string) => Promise<Json>;

/** A schema that needs no other document. */
export interface BundledSchema {
  readonly schema: JsonObject;
  /** The addresses of the documents that it took in, in their order. */
  readonly taken: readonly string[];
}

const mostDocuments = 200;

/**
 * Takes every document that the references of a schema lead to into the schema itself, under its own address, as JSON
 * Schema 2020-12 core, section 9.3 describes it. References stay as they are, except for those to a document that calls
 * itself by another address: they name that one.
 *
 * Throws a `BundleError` for a document that is of another dialect or names what it does not have; what `load` throws is
 * passed on.
 */
export async function bundleSchema(schema: JsonObject, load: LoadDocument): Promise<BundledSchema> {
  const root = structuredClone(schema) as Record<string, Json>;
  const dialect = dialectOf(root);
  const keeper = dialect === '2019-09' || dialect === '2020-12' ? '$defs' : 'definitions';
  const id = dialect === 'draft-04' ? 'id' : '$id';
  const taken = new Map<string, string>();
  for (let open = openReferences(root); open.length > 0; open = openReferences(root)) {
    for (const { schema: from, keyword, address, document } of open) {
      let own = taken.get(document);
      if (own === document) throw new BundleError(`${address} leads nowhere.`);
      if (own === undefined) {
        if (taken.size === mostDocuments) throw new BundleError(`It needs more than ${mostDocuments} documents.`);
        const found = asSchema(await load(document), document, dialect);
        own = ownAddress(found[id], document);
        taken.set(document, own);
        const kept = (root[keeper] ??= {}) as Record<string, Json>;
        kept[own] = { ...found, [id]: own };
      }
      if (own !== document) from[keyword] = own + address.slice(document.length);
    }
  }
  return { schema: root, taken: [...taken.keys()] };
}

function asSchema(json: Json, document: string, dialect: Dialect | undefined): JsonObject {
  if (!isJsonObject(json)) throw new BundleError(`${document} is no schema.`);
  if ('$schema' in json && dialectOf(json) !== dialect)
    throw new BundleError(`${document} is written in another dialect. Use one $schema for all.`);
  return structuredClone(json);
}

interface OpenReference {
  readonly schema: Record<string, Json>;
  readonly keyword: string;
  /** The whole address, and the one of the document it leads into. */
  readonly address: string;
  readonly document: string;
}

/** The references to what a schema does not hold. */
function openReferences(root: JsonObject): readonly OpenReference[] {
  // Read anew each time: what is known of a schema is kept, and this one grows.
  const document = new SchemaDocument(root);
  const copy = { ...root } as SchemaObject;
  const schemas = [...schemaPlaces(copy, '').keys()].map((schema) => (schema === copy ? root : schema));
  return (schemas as SchemaObject[]).flatMap((schema) =>
    references(schema)
      .filter(([, ref]) => document.resolve(ref, schema) === undefined)
      .map(([keyword, ref]) => {
        const address = document.address(ref, schema)?.href;
        if (address === undefined) throw new BundleError(`${ref} is no address.`);
        return { schema: schema as Record<string, Json>, keyword, address, document: address.replace(/#.*$/s, '') };
      }),
  );
}

/** The address that a document gives itself, or else the one it was found at. */
function ownAddress(id: Json | undefined, document: string): string {
  return typeof id === 'string' && URL.canParse(id, document) ? new URL(id, document).href.replace(/#$/, '') : document;
}
