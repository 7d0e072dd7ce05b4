import { type FormDefinition, isSchema, type SchemaObject } from '@amtform/model';

/**
 * The definition with everything that it may ever ask, asked at once: a page without scripts cannot open questions by
 * answers. What only holds sometimes is not required there. It is for showing; answers are judged by the definition.
 */
export function everyQuestion(definition: FormDefinition): FormDefinition {
  const fields = Object.entries(definition.fields ?? {}).map(([place, field]) => {
    const { showWhen, sameAs, ...rest } = field;
    return [place, rest] as const;
  });
  const pages = definition.pages?.map(({ showWhen, ...page }) => page);
  const schema = opened(definition.schema) as FormDefinition['schema'];
  return { ...definition, schema, fields: Object.fromEntries(fields), ...(pages && { pages }) };
}

/** Opens a schema and all schemas inside. */
function opened(value: unknown): unknown {
  if (isList(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, opened(member)]));
  return withBranches(inner);
}

/** Takes the branches of a schema, opened already, into the schema itself. */
function withBranches(schema: SchemaObject): SchemaObject {
  const { if: condition, then, else: otherwise, dependentSchemas, ...rest } = schema;
  const branches: unknown[] = [then, otherwise, ...(Object.values(dependentSchemas ?? {}) as readonly unknown[])];
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const choices: unknown = rest[keyword];
    if (!isList(choices) || !choices.some(asksMore)) continue;
    branches.push(...choices);
    Reflect.deleteProperty(rest, keyword);
  }
  const more = branches.filter(asksMore);
  if (more.length === 0) return { ...rest };
  const properties: Record<string, unknown> = { ...(rest['properties'] as object | undefined) };
  const references: unknown[] = [];
  for (const branch of more) {
    if ('$ref' in branch) references.push({ $ref: branch['$ref'] });
    for (const [name, inner] of Object.entries((branch['properties'] ?? {}) as object)) {
      // The first description of a question is the one with its words; later ones only narrow it.
      if (!Object.hasOwn(properties, name)) properties[name] = inner;
    }
  }
  const allOf = [...((rest['allOf'] as readonly unknown[] | undefined) ?? []), ...references];
  return { ...rest, properties, ...(allOf.length > 0 && { allOf }) } as SchemaObject;
}

/** Whether a branch has questions of its own. */
function asksMore(branch: unknown): branch is SchemaObject {
  return isSchema(branch) && typeof branch === 'object' && ('properties' in branch || '$ref' in branch);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
