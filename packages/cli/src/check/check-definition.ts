import { allRules } from './all-rules.js';
import type { CheckFinding } from './check-finding.js';
import { type CheckedForm, checkedForm } from './checked-form.js';

/**
 * Everything that a designer should know about a definition, or a bare JSON Schema, as JSON text: why no form can be
 * made of it, and what the rules find. Errors come first.
 */
export function checkDefinition(text: string): CheckFinding[] {
  let form: CheckedForm;
  try {
    // Some programs put a byte order mark before the first sign.
    form = checkedForm(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const remedy = 'Correct it there, and save it as UTF-8.';
    return [{ path: '', rule: 'json', severity: 'error', reason: `is no JSON: ${error.message}.`, remedy }];
  }
  const found = allRules.flatMap(({ name, severity, find }) =>
    find(form).map((finding): CheckFinding => ({ rule: name, severity, ...finding })),
  );
  const faults = form.faults.map((fault): CheckFinding => ({ rule: 'definition', severity: 'error', ...fault }));
  return withoutEchoes([...faults, ...found]).sort((a, b) => rank(a) - rank(b));
}

/** Of several findings at one place, the errors of the rules say best what is wrong; warnings say least. */
function withoutEchoes(findings: readonly CheckFinding[]): CheckFinding[] {
  const faulty = new Set(findings.filter(({ rule }) => rule === 'definition').map(({ path }) => path));
  const explained = new Set(
    findings.filter(({ rule, severity }) => rule !== 'definition' && severity === 'error').map(({ path }) => path),
  );
  return findings.filter(({ path, rule, severity }) =>
    rule === 'definition' ? !explained.has(path) : severity === 'error' || !faulty.has(path),
  );
}

function rank({ severity }: CheckFinding): number {
  return severity === 'error' ? 0 : 1;
}
