import { isJsonObject } from '@amtform/model';
import { patternTest } from '../../patterns/pattern-test.js';
import type { PlainSchema } from '../../plain-schema/plain-schema.js';
import type { Check, Keyword } from '../check.js';
import { report } from '../report.js';
import { below, beside, runBeside } from '../visits.js';

type Members<T> = Readonly<Record<string, T>>;

/** `required`: a finding for each name that is missing. */
export const required: Keyword<readonly string[]> = (names) => (answer, visit) => {
  if (!isJsonObject(answer)) return true;
  let valid = true;
  for (const property of names) {
    if (!Object.hasOwn(answer, property)) valid = report(visit, 'required', { property });
  }
  return valid;
};

/** `dependentRequired`: what is missing because something else is there. */
export const dependentRequired: Keyword<Members<readonly string[]>> = (dependents) => (answer, visit) => {
  if (!isJsonObject(answer)) return true;
  const missing = new Set<string>();
  for (const [name, names] of Object.entries(dependents)) {
    if (!Object.hasOwn(answer, name)) continue;
    for (const property of names) if (!Object.hasOwn(answer, property)) missing.add(property);
  }
  missing.forEach((property) => report(visit, 'dependentRequired', { property }));
  return missing.size === 0;
};

/** `dependentSchemas`: a schema that holds because a property is there. */
export const dependentSchemas: Keyword<Members<PlainSchema>> = (dependents, { check }) => {
  const checks = Object.entries(dependents).map(([name, schema]) => [name, check(schema)] as const);
  return (answer, visit) => {
    if (!isJsonObject(answer)) return true;
    let valid = true;
    for (const [name, dependent] of checks) {
      if (!Object.hasOwn(answer, name)) continue;
      if (!runBeside(beside(visit, `dependentSchemas/${name}`), (at) => dependent(answer, at))) valid = false;
    }
    return valid;
  };
};

/** `properties`: a schema for each of these names. */
export const properties: Keyword<Members<PlainSchema>> = (members, { check }) => {
  const checks = Object.entries(members).map(([name, schema]) => [name, check(schema)] as const);
  return (answer, visit) => {
    if (!isJsonObject(answer)) return true;
    let valid = true;
    for (const [name, member] of checks) {
      if (!Object.hasOwn(answer, name)) continue;
      visit.evaluated?.names.add(name);
      if (!member(answer[name] ?? null, below(visit, name, `properties/${name}`))) valid = false;
    }
    return valid;
  };
};

/** `patternProperties`: a schema for each name that fits a pattern. */
export const patternProperties: Keyword<Members<PlainSchema>> = (members, { check }) => {
  const checks = Object.entries(members).map(([p, schema]) => ({
    p,
    fits: patternTest(p, true),
    member: check(schema),
  }));
  return (answer, visit) => {
    if (!isJsonObject(answer)) return true;
    let valid = true;
    for (const [name, value] of Object.entries(answer)) {
      for (const { p, fits, member } of checks) {
        if (!fits(name)) continue;
        visit.evaluated?.names.add(name);
        if (!member(value, below(visit, name, `patternProperties/${p}`))) valid = false;
      }
    }
    return valid;
  };
};

/** A check of the members that others left over: a `false` schema says that there must be none. */
function rest(
  keyword: string,
  schema: PlainSchema,
  member: Check,
): (name: string, ...at: Parameters<Check>) => boolean {
  return (name, value, visit) => {
    visit.evaluated?.names.add(name);
    const at = below(visit, name, keyword);
    if (member(value, { ...at, findings: at.findings && isNothing(schema) ? undefined : at.findings })) return true;
    if (isNothing(schema)) report({ ...at, location: visit.location }, keyword, { property: name });
    return false;
  };
}

const isNothing = (schema: PlainSchema) => schema !== true && schema['not'] === true;

/** `additionalProperties`: a schema for all names that stand in neither of the two keywords before it. */
export const additionalProperties: Keyword<PlainSchema> = (value, { check, schema }) => {
  const known = schema['properties'] ?? {};
  const patterns = Object.entries(schema['patternProperties'] ?? {}).map(([p]) => patternTest(p, true));
  const additional = rest('additionalProperties', value, check(value));
  return (answer, visit) => {
    if (!isJsonObject(answer)) return true;
    let valid = true;
    for (const [name, member] of Object.entries(answer)) {
      if (Object.hasOwn(known, name) || patterns.some((fits) => fits(name))) continue;
      if (!additional(name, member, visit)) valid = false;
    }
    return valid;
  };
};

/** `unevaluatedProperties`: a schema for all names that no schema here has looked at. */
export const unevaluatedProperties: Keyword<PlainSchema> = (value, { check }) => {
  const unevaluated = rest('unevaluatedProperties', value, check(value));
  return (answer, visit) => {
    if (!isJsonObject(answer)) return true;
    let valid = true;
    for (const [name, member] of Object.entries(answer)) {
      if (!visit.evaluated?.names.has(name) && !unevaluated(name, member, visit)) valid = false;
    }
    return valid;
  };
};

/** `propertyNames`: a schema for the names themselves. */
export const propertyNames: Keyword<PlainSchema> = (value, { check }) => {
  const name = check(value);
  return (answer, visit) => {
    if (!isJsonObject(answer)) return true;
    let valid = true;
    for (const [property] of Object.entries(answer)) {
      if (!name(property, { ...visit, findings: undefined, evaluated: undefined })) {
        valid = report(visit, 'propertyNames', { property });
      }
    }
    return valid;
  };
};

const size = (answer: object) => Object.entries(answer).length;

/** `minProperties`. */
export const minProperties: Keyword<number> = (limit) => (answer, visit) =>
  !isJsonObject(answer) || size(answer) >= limit || report(visit, 'minProperties', { limit });

/** `maxProperties`. */
export const maxProperties: Keyword<number> = (limit) => (answer, visit) =>
  !isJsonObject(answer) || size(answer) <= limit || report(visit, 'maxProperties', { limit });
