import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as rules from './all-rules.js';
import type { CheckFinding } from './check-finding.js';
import type { Rule } from './rule.js';

const table = Object.values<Rule>(rules);

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 of OASIS, which code hosts and editors show where the
 * fault is. Each place is a line of its file (3.30.5) and a JSON Pointer as a logical location (3.33).
 */
export function sarifLog(findings: readonly CheckFinding[]): object {
  const driver = { name: 'amtform check', rules: table.map(descriptor) };
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map(result) }],
  };
}

function descriptor({ name, about, severity }: Rule): object {
  return { id: name, shortDescription: { text: about }, defaultConfiguration: { level: severity } };
}

function result({ file = '', path, line, rule, severity, reason, remedy }: CheckFinding): object {
  const physicalLocation = { artifactLocation: { uri: addressOf(file) }, region: { startLine: line } };
  return {
    ruleId: rule,
    ruleIndex: table.findIndex(({ name }) => name === rule),
    level: severity,
    message: { text: `${path || '/'} ${reason} ${remedy}` },
    locations: [{ physicalLocation, logicalLocations: [{ fullyQualifiedName: path || '/' }] }],
  };
}

/** A path as a URI reference (3.4.3). */
function addressOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/'));
}
