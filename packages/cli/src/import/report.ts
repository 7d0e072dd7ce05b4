import type { Imported, LeftOut, SourceFile } from './imported.js';

/** The names of the files as the person gave them. */
export type FileNames = Readonly<Partial<Record<SourceFile, string>>>;

/**
 * What became of the files, for the person who asked for it: how much was carried over, and everything that was not,
 * with its place, the reason and what to do. What has the same reason stands together.
 */
export function report({ carried, leftOut }: Imported, names: FileNames): string {
  const lines: string[] = [];
  const ui = names['ui-schema'];
  if (ui !== undefined) {
    const missed = leftOut.filter(({ file }) => file === 'ui-schema').length;
    const all = carried.length + missed;
    lines.push(`${ui}: ${String(carried.length)} of ${String(all)} keywords carried over, ${String(missed)} left out.`);
  }
  if (leftOut.length === 0) return [...lines, 'Nothing was left out.', ''].join('\n');
  for (const same of Map.groupBy(leftOut, subject).values()) lines.push('', ...paragraph(same, names));
  return [...lines, ''].join('\n');
}

function subject({ keyword, reason, remedy }: LeftOut): string {
  return JSON.stringify([keyword, reason, remedy]);
}

function paragraph([first, ...more]: readonly LeftOut[], names: FileNames): string[] {
  if (!first) return [];
  const places = [first, ...more].map(({ file, pointer }) => `    ${names[file] ?? file}#${pointer}`);
  return [`${first.keyword}: ${first.reason}`, `  ${first.remedy}`, ...places];
}
