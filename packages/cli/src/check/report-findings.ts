import type { CheckFinding } from './check-finding.js';

/** The most places of the same fault that are listed. */
const mostPlaces = 5;

/**
 * Findings as a text for people, file by file: how many there are, and each with its rule, reason and remedy. What has
 * the same reason and remedy stands together.
 *
 * @param files all files that were looked at, also those in which nothing was found
 */
export function reportFindings(findings: readonly CheckFinding[], files: readonly string[]): string {
  const lines = files.flatMap((file, i) => {
    const own = findings.filter((finding) => finding.file === file);
    return [...(i > 0 ? [''] : []), `${file}: ${summary(own)}`, ...[...bySubject(own)].flatMap(paragraph)];
  });
  return [...lines, ''].join('\n');
}

function summary(findings: readonly CheckFinding[]): string {
  if (findings.length === 0) return 'nothing found.';
  const count = (severity: CheckFinding['severity']) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity);
  return `${count('error')}, ${count('warning')}, ${count('note')}.`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function bySubject(findings: readonly CheckFinding[]): Iterable<CheckFinding[]> {
  const groups = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const subject = JSON.stringify([finding.severity, finding.rule, finding.reason, finding.remedy]);
    groups.set(subject, [...(groups.get(subject) ?? []), finding]);
  }
  return groups.values();
}

function paragraph(findings: readonly CheckFinding[]): string[] {
  const [first] = findings;
  if (!first) return [];
  const places = findings.slice(0, mostPlaces).map(({ path, line }) => `    ${path || '/'} (line ${String(line)})`);
  const more = findings.length - places.length;
  return [
    '',
    `  ${first.severity} (${first.rule})`,
    ...places,
    ...(more > 0 ? [`    and ${String(more)} more`] : []),
    `      ${first.reason}`,
    `      ${first.remedy}`,
  ];
}
