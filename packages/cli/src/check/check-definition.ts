import { parentPointer } from '@amtform/model';
import * as rules from './all-rules.js';
import type { CheckFinding } from './check-finding.js';
import { type CheckedFile, checkedFile } from './checked-file.js';
import type { Found, Rule } from './rule.js';

const severities = ['error', 'warning', 'note'];

/**
 * Everything that a designer should know about a definition, or a bare JSON Schema, as JSON text: why no form can be
 * made of it, and what the rules find. Errors come first. It throws nothing, whatever the text says.
 */
export function checkDefinition(text: string): CheckFinding[] {
  // Some programs put a byte order mark before the first sign.
  const file = checkedFile(text.replace(/^\uFEFF/, ''));
  const findings = Object.values<Rule>(rules).flatMap((rule) =>
    found(rule, file).map((finding): CheckFinding => {
      const { name, severity } = rule;
      return { rule: name, severity, line: lineOf(finding.path, file), ...finding };
    }),
  );
  return withoutEchoes(findings).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function found({ inFile, inSchema, inForm, atPlace }: Rule, file: CheckedFile): Found[] {
  const { form, schemas } = file;
  return [
    ...(inFile?.(file) ?? []),
    ...(inSchema ? [...schemas].flatMap(([schema, { path }]) => inSchema(schema, path)) : []),
    ...(form && inForm ? inForm(form) : []),
    ...(form && atPlace ? [...form.places.values()].flatMap((place) => atPlace(place, form)) : []),
  ];
}

/** The line of a place, or of the innermost one around it that is known. */
function lineOf(path: string, { lines }: CheckedFile): number {
  let at: string | undefined = path;
  while (at !== undefined && !lines.has(at)) at = parentPointer(at);
  return lines.get(at ?? '') ?? 1;
}

/** Of several findings at one place, the errors of the other rules say best what is wrong; warnings say least. */
function withoutEchoes(findings: readonly CheckFinding[]): CheckFinding[] {
  const isFault = ({ rule }: CheckFinding) => rule === rules.definition.name;
  const faulty = new Set(findings.filter(isFault).map(({ path }) => path));
  const explained = new Set(
    findings.filter((finding) => !isFault(finding) && finding.severity === 'error').map(({ path }) => path),
  );
  return findings.filter((finding) =>
    isFault(finding) ? !explained.has(finding.path) : finding.severity === 'error' || !faulty.has(finding.path),
  );
}
