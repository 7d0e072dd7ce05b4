import type { FormDefinition, Json } from '@amtform/model';

/** What an import begins with: parsed JSON of each file. */
export interface ImportSource {
  readonly schema: Json;
  /** Without it only the schema and its texts are read. */
  readonly uiSchema?: Json | undefined;
  /** Texts by id, with their languages inside: `{ "translations": { "title": { "fi": "…", "sv": "…" } } }`. */
  readonly translation?: Json | undefined;
  /** BCP 47 tag of the definition's own words. Without it the language that the translation knows best. */
  readonly language?: string | undefined;
  /** Name of the form: small letters, digits, hyphens. */
  readonly id?: string | undefined;
}

/** One of the files of an import. */
export type SourceFile = 'schema' | 'ui-schema' | 'translation';

/** Where something stands that an import reads. */
export interface Origin {
  readonly file: SourceFile;
  /** JSON Pointer (RFC 6901) into that file. */
  readonly pointer: string;
  readonly keyword: string;
  /** What stands there, or the text that it means. */
  readonly value?: Json | undefined;
}

/** Why something cannot be carried over, in English. */
export interface Obstacle {
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Something that the definition does not say though a file does. */
export interface LeftOut extends Origin, Obstacle {}

/** What became of the files. */
export interface Imported {
  /** As `readDefinition` returns it. */
  readonly definition: FormDefinition;
  /** JSON Pointers of the keywords of the UI schema that the form now does. */
  readonly carried: readonly string[];
  /** Everything else, in the order of the files. */
  readonly leftOut: readonly LeftOut[];
}
