import { appendPointer } from '@amtform/model';
import type { Evaluated, Visit } from './check.js';

/** The visit of a schema at the same answer, under a keyword: `allOf/0`. */
export function beside(visit: Visit, keyword: string): Visit {
  return { ...visit, location: `${visit.location}/${keyword}` };
}

/** The visit of a member or entry of the answer. */
export function below(visit: Visit, key: string | number, keyword: string): Visit {
  return {
    pointer: appendPointer(visit.pointer, key),
    location: `${visit.location}/${keyword}`,
    findings: visit.findings,
    evaluated: undefined,
  };
}

/**
 * Runs a check at the same answer. What it looked at counts only where it is valid (JSON Schema 2020-12 core,
 * section 7.7.1).
 */
export function runBeside(visit: Visit, run: (visit: Visit) => boolean): boolean {
  if (!visit.evaluated) return run(visit);
  const own: Evaluated = { names: new Set(), items: new Set() };
  if (!run({ ...visit, evaluated: own })) return false;
  own.names.forEach((name) => visit.evaluated?.names.add(name));
  own.items.forEach((item) => visit.evaluated?.items.add(item));
  return true;
}
