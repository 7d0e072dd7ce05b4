import type { FormDefinition } from '@amtform/model';
import { compile } from 'json-schema-to-typescript';
import { pascalCase } from './name-of.js';
import { typableSchema } from './typable-schema.js';
import { type Untold, untoldKeywords } from './untold.js';

/** The TypeScript types of what a form sends. */
export interface FormTypes {
  readonly code: string;
  /** What the types do not say, by place in the schema. */
  readonly untold: readonly Untold[];
}

/**
 * The type of the answers as a form sends them, and of each schema that is referred to. Whatever the form sends has the
 * type; what has the type may still be wrong.
 *
 * @param name of the type; without it made of the id of the form
 */
export async function formTypes({ id, version, schema }: FormDefinition, name = pascalCase(id)): Promise<FormTypes> {
  const note = `// What the form ${id} ${version} sends. Made by amtform types: change the definition, not this file.\n`;
  const code = await compile({ ...typableSchema(schema) }, name, {
    bannerComment: note,
    additionalProperties: false,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 120 },
    // Everything is in the document: nothing is read or fetched.
    $refOptions: { resolve: { file: false, http: false } },
  });
  const clean = code.replaceAll(/^\s*\* @minItems \d+\n/gm, '').replaceAll(/^\s*\/\*\*\n\s*\*\/\n/gm, '');
  return { code: clean, untold: untoldKeywords(schema) };
}
