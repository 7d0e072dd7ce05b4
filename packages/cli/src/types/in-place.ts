import { references, type Schema, type SchemaDocument, type SchemaObject } from '@amtform/model';

/** All schemas that judge the same answer as this one whatever is answered: references, `allOf`, all branches. */
export function alwaysInPlace(schema: Schema | undefined, document: SchemaDocument): ReadonlySet<SchemaObject> {
  const found = new Set<SchemaObject>();
  const visit = (one: Schema | undefined): void => {
    if (typeof one !== 'object' || found.has(one)) return;
    found.add(one);
    for (const [, ref] of references(one)) visit(document.resolve(ref, one));
    for (const inner of [one.allOf, one.anyOf, one.oneOf].flat()) visit(inner);
  };
  visit(schema);
  return found;
}

/** All schemas that judge the same answer only where other answers say so: behind `if` and what depends on an answer. */
export function sometimesInPlace(always: Iterable<SchemaObject>, document: SchemaDocument): ReadonlySet<SchemaObject> {
  const found = new Set<SchemaObject>();
  const visit = (one: SchemaObject): void => {
    const dependent = [one.dependentSchemas, one.dependencies].flatMap((map) => Object.values(map ?? {}));
    const branches = one.if === undefined ? [] : [one.then, one.else];
    for (const start of [...branches, ...dependent]) {
      if (Array.isArray(start)) continue;
      for (const inner of alwaysInPlace(start as Schema | undefined, document)) {
        if (found.has(inner)) continue;
        found.add(inner);
        visit(inner);
      }
    }
  };
  for (const one of always) visit(one);
  return found;
}
