import type { OutputUnit } from '@cfworker/json-schema';
import type { Json } from '@amtform/model';
import type { Finding } from '../issues/finding.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import type { PlainSchema } from '../plain-schema/plain-schema.js';
import { locateKeyword } from './locate-keyword.js';
import { readKeyword } from './read-keyword.js';
import { wrappers } from './wrappers.js';

/** What the interpreter was asked. */
export interface Question {
  readonly schema: PlainSchema;
  readonly answer: Json;
  readonly document: PlainDocument;
}

/** The findings in the interpreter's report. It has a unit for each name that `required` misses; one tells of all. */
export function readUnits(units: readonly OutputUnit[], question: Question): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  units.forEach((unit, i) => {
    const place = `${unit.keywordLocation} ${unit.instanceLocation}`;
    if (wrappers.has(unit.keyword) || seen.has(place)) return;
    seen.add(place);
    const location = decodeURIComponent(unit.keywordLocation.slice(1));
    const found = locateKeyword(location, question.schema, question.document.targets);
    // Nobody has to mend the entries that are not the one that `contains` looks for.
    if (found.through.includes('contains')) return;
    const pointer = decodeURIComponent(unit.instanceLocation.slice(1));
    const failed = () => failedBranches(units, i);
    findings.push(...readKeyword({ ...found, keyword: unit.keyword, location, pointer, failed }, question));
  });
  return findings;
}

/** How many branches of a `oneOf` failed. The units of its branches follow its own. */
function failedBranches(units: readonly OutputUnit[], start: number): number {
  const prefix = `${units[start]?.keywordLocation ?? ''}/`;
  const branches = new Set<string>();
  for (let i = start + 1; units[i]?.keywordLocation.startsWith(prefix); i++) {
    branches.add(parseInt(units[i]?.keywordLocation.slice(prefix.length) ?? '', 10).toString());
  }
  return branches.size;
}
