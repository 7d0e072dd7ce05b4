import type { Json } from '@amtform/model';
import type { PlainSchema } from '../../plain-schema/plain-schema.js';
import type { Check, Keyword, Visit } from '../check.js';
import { report } from '../report.js';
import { beside, runBeside } from '../visits.js';

const silent = (visit: Visit): Visit => ({ ...visit, findings: undefined });

/** `$ref`: the schema elsewhere in the document. */
export const ref: Keyword<string> = (value, { follow }) => {
  const target = follow(value);
  return (answer, visit) => runBeside(beside(visit, '$ref'), (at) => target(answer, at));
};

/** `allOf`: every one. */
export const allOf: Keyword<readonly PlainSchema[]> = (value, { check }) => {
  const branches = value.map(check);
  return (answer, visit) => {
    let valid = true;
    for (let i = 0; i < branches.length; i++) {
      const branch = branches[i] as Check;
      if (!runBeside(beside(visit, `allOf/${String(i)}`), (at) => branch(answer, at))) valid = false;
    }
    return valid;
  };
};

/** How many branches are valid; the findings of all others are taken along. */
function countValid(branches: readonly Check[], answer: Json, at: { visit: Visit; keyword: string }): number {
  let valid = 0;
  for (let i = 0; i < branches.length; i++) {
    const branch = branches[i] as Check;
    if (runBeside(beside(at.visit, `${at.keyword}/${String(i)}`), (inner) => branch(answer, inner))) valid++;
  }
  return valid;
}

/** `anyOf`: at least one. Its own finding comes before those of its branches, which explain it. */
export const anyOf: Keyword<readonly PlainSchema[]> = (value, { check, origin }) => {
  const branches = value.map(check);
  return (answer, visit) => {
    const findings: Visit['findings'] = visit.findings && [];
    if (countValid(branches, answer, { visit: { ...visit, findings }, keyword: 'anyOf' }) > 0) return true;
    report(visit, 'anyOf', {}, { branches: value.map(origin) });
    if (findings) visit.findings?.push(...findings);
    return false;
  };
};

/** `oneOf`: exactly one. */
export const oneOf: Keyword<readonly PlainSchema[]> = (value, { check, origin }) => {
  const branches = value.map(check);
  return (answer, visit) => {
    const findings: Visit['findings'] = visit.findings && [];
    const matches = countValid(branches, answer, { visit: { ...visit, findings }, keyword: 'oneOf' });
    if (matches === 1) return true;
    report(visit, 'oneOf', { matches }, { branches: value.map(origin) });
    if (findings) visit.findings?.push(...findings);
    return false;
  };
};

/** `not`: anything but this. What it looked at does not count. */
export const not: Keyword<PlainSchema> = (value, { check }) => {
  const refused = check(value);
  return (answer, visit) => !refused(answer, { ...silent(visit), evaluated: undefined }) || report(visit, 'not', {});
};

/** `if`, `then` and `else`. */
export const ifThenElse: Keyword<PlainSchema> = (value, { check, schema }) => {
  const condition = check(value);
  const then = check((schema['then'] ?? true) as PlainSchema);
  const otherwise = check((schema['else'] ?? true) as PlainSchema);
  return (answer, visit) => {
    const holds = runBeside(silent(visit), (at) => condition(answer, at));
    const branch = holds ? then : otherwise;
    return runBeside(beside(visit, holds ? 'then' : 'else'), (at) => branch(answer, at));
  };
};
