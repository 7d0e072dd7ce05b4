import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from '@amtform/model';
import { checkoutRoot } from './checkout-root.js';

/** A form of a city with its three files. */
export interface RealForm {
  readonly name: string;
  readonly paths: { readonly schema: string; readonly uiSchema: string; readonly translation: string };
  readonly schema: Json;
  readonly uiSchema: JsonObject;
  readonly translation: Json;
}

/**
 * Real forms in the convention of react-jsonschema-form, from a folder beside the checkout. Without the folder there are
 * none, and one printed line says so.
 */
export function realForms(): readonly RealForm[] {
  const folder = join(checkoutRoot(), '..', 'shared', 'forms', 'helsinki');
  if (!existsSync(folder)) {
    process.stdout.write(`There is no folder ${folder}: no real form was imported.\n`);
    return [];
  }
  const names = readdirSync(folder).flatMap((name) => /^(.+)\.uiSchema\.json$/.exec(name)?.[1] ?? []);
  return names.map((name) => {
    const path = (part: string) => join(folder, `${name}.${part}.json`);
    const read = (part: string) => JSON.parse(readFileSync(path(part), 'utf8')) as JsonObject;
    return {
      name,
      paths: { schema: path('schema'), uiSchema: path('uiSchema'), translation: path('translation') },
      ...{ schema: read('schema'), uiSchema: read('uiSchema'), translation: read('translation') },
    };
  });
}
