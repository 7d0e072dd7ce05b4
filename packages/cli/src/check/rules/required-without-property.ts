import type { CheckedFile } from '../checked-file.js';
import type { Description } from '../in-place.js';
import type { Found, Rule } from '../rule.js';

/** A name that is required, although nothing asks for it. */
export const requiredWithoutProperty: Rule = {
  name: 'required-without-property',
  about: 'What is required has to be asked: otherwise nobody can answer it, and the form can never be sent.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: { name: { type: 'string', title: 'Name', maxLength: 80 } },
      required: ['name', 'chip'],
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', title: 'Name', maxLength: 80 },
        chip: { type: 'string', title: 'Chipnummer', maxLength: 80 },
      },
      required: ['name', 'chip'],
    },
  },
  inFile: ({ form, schemas }) => (form ? [...form.asked.places.values()].flatMap(faultsOf) : neverDescribed(schemas)),
};

/** What no schema of a document describes, where no form can be made of it. */
function neverDescribed(schemas: CheckedFile['schemas']): Found[] {
  const names = new Set([...schemas.keys()].flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...schemas].flatMap(([{ required }, { path }]) =>
    (Array.isArray(required) ? (required as readonly unknown[]) : [])
      .filter((name) => typeof name === 'string' && !names.has(name))
      .map((name) => faultOf(String(name), path)),
  );
}

function faultOf(name: string, path: string): Found {
  return {
    path: `${path}/required`,
    reason: `“${name}” is required, but nothing asks for it.`,
    remedy: 'Describe it under “properties”, or remove it here.',
  };
}

function faultsOf(descriptions: readonly Description[]): Found[] {
  const names = new Set(descriptions.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
  // Entries under names of a person's own: the person may choose the required name.
  if (names.size === 0 && descriptions.some(({ schema }) => isOpenForNames(schema))) return [];
  return descriptions.flatMap(({ schema, path, branches }) => {
    const { required } = schema;
    return (Array.isArray(required) ? (required as readonly string[]) : [])
      .filter((name) => !names.has(name))
      .map((name) => ({
        ...faultOf(name, path),
        // Another branch may be the one that people choose.
        ...(branches.size > 0 && { severity: 'warning' as const }),
      }));
  });
}

function isOpenForNames(schema: Description['schema']): boolean {
  const { additionalProperties, patternProperties, propertyNames } = schema;
  return [additionalProperties, patternProperties, propertyNames].some(
    (value) => value !== undefined && value !== false,
  );
}
