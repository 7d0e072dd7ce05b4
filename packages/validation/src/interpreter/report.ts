import type { Finding } from '../issues/finding.js';
import type { Visit } from './check.js';

/** More findings than anybody could mend are not collected: a hostile answer could have millions. */
const mostFindings = 1000;

/** Adds a finding of the keyword that a visit stands in. Returns false, the verdict that belongs to it. */
export function report(
  { pointer, location, findings }: Visit,
  keyword: string,
  params: Finding['params'],
  more: Partial<Finding> = {},
): false {
  if (findings && findings.length < mostFindings) {
    findings.push({ pointer, keyword, params, location: `${location}/${keyword}`, ...more });
  }
  return false;
}
