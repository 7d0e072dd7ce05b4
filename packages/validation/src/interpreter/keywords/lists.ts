import type { Json } from '@amtform/model';
import type { PlainSchema } from '../../plain-schema/plain-schema.js';
import type { Check, Keyword } from '../check.js';
import { canonicalText } from '../canonical-text.js';
import { report } from '../report.js';
import { below } from '../visits.js';

function isList(answer: Json): answer is readonly Json[] {
  return Array.isArray(answer);
}

/** `prefixItems`: a schema for each of the first entries. */
export const prefixItems: Keyword<readonly PlainSchema[]> = (value, { check }) => {
  const checks = value.map(check);
  return (answer, visit) => {
    if (!isList(answer)) return true;
    let valid = true;
    for (let i = 0; i < checks.length && i < answer.length; i++) {
      visit.evaluated?.items.add(i);
      if (!(checks[i] as Check)(answer[i] as Json, below(visit, i, `prefixItems/${String(i)}`))) valid = false;
    }
    return valid;
  };
};

/** `items`: a schema for all entries after those of `prefixItems`. */
export const items: Keyword<PlainSchema> = (value, { check, schema }) => {
  const start = ((schema['prefixItems'] ?? []) as readonly unknown[]).length;
  const entry = check(value);
  const isClosed = value !== true && value['not'] === true;
  return (answer, visit) => {
    if (!isList(answer)) return true;
    if (isClosed && answer.length > start)
      return report({ ...visit, location: `${visit.location}/items` }, 'maxItems', { limit: start });
    let valid = true;
    for (let i = start; i < answer.length; i++) {
      visit.evaluated?.items.add(i);
      if (!entry(answer[i] as Json, below(visit, i, 'items'))) valid = false;
    }
    return valid;
  };
};

/** `contains`, with `minContains` and `maxContains`: how many entries fit. Those that do not are nobody's fault. */
export const contains: Keyword<PlainSchema> = (value, { check, schema }) => {
  const entry = check(value);
  const least = (schema['minContains'] ?? 1) as number;
  const most = (schema['maxContains'] ?? Infinity) as number;
  return (answer, visit) => {
    if (!isList(answer)) return true;
    let found = 0;
    for (let i = 0; i < answer.length; i++) {
      if (!entry(answer[i] as Json, { ...visit, findings: undefined, evaluated: undefined })) continue;
      visit.evaluated?.items.add(i);
      found++;
    }
    if (found < least)
      return schema['minContains'] === undefined
        ? report(visit, 'contains', {})
        : report(visit, 'minContains', { limit: least });
    return found <= most || report(visit, 'maxContains', { limit: most });
  };
};

/** `unevaluatedItems`: a schema for all entries that no schema here has looked at. */
export const unevaluatedItems: Keyword<PlainSchema> = (value, { check }) => {
  const entry = check(value);
  const isClosed = value !== true && value['not'] === true;
  return (answer, visit) => {
    if (!isList(answer)) return true;
    let valid = true;
    for (let i = 0; i < answer.length; i++) {
      if (visit.evaluated?.items.has(i)) continue;
      visit.evaluated?.items.add(i);
      const at = below(visit, i, 'unevaluatedItems');
      if (isClosed) valid = report({ ...at, location: visit.location }, 'unevaluatedItems', {});
      else if (!entry(answer[i] as Json, at)) valid = false;
    }
    return valid;
  };
};

/** `uniqueItems`: no entry twice. */
export const uniqueItems: Keyword<true> = () => (answer, visit) => {
  if (!isList(answer)) return true;
  const seen = new Set<string>();
  for (const entry of answer) seen.add(canonicalText(entry));
  return seen.size === answer.length || report(visit, 'uniqueItems', {});
};

/** `minItems`. */
export const minItems: Keyword<number> = (limit) => (answer, visit) =>
  !isList(answer) || answer.length >= limit || report(visit, 'minItems', { limit });

/** `maxItems`. */
export const maxItems: Keyword<number> = (limit) => (answer, visit) =>
  !isList(answer) || answer.length <= limit || report(visit, 'maxItems', { limit });
