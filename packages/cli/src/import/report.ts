import type { Json } from '@amtform/model';
import type { Imported, LeftOut, SourceFile } from './imported.js';

/** The most characters of a value that are shown. */
const longest = 80;

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
  for (const same of bySubject(leftOut)) lines.push('', ...paragraph(same, names));
  return [...lines, ''].join('\n');
}

function bySubject(leftOut: readonly LeftOut[]): Iterable<LeftOut[]> {
  const groups = new Map<string, LeftOut[]>();
  for (const item of leftOut) {
    const subject = JSON.stringify([item.keyword, item.reason, item.remedy]);
    groups.set(subject, [...(groups.get(subject) ?? []), item]);
  }
  return groups.values();
}

function paragraph([first, ...more]: readonly LeftOut[], names: FileNames): string[] {
  if (!first) return [];
  const places = [first, ...more].map(
    ({ file, pointer, value }) =>
      `    ${names[file] ?? file}#${pointer}${value === undefined ? '' : `: ${shown(value)}`}`,
  );
  return [`${first.keyword}: ${first.reason}`, `  ${first.remedy}`, ...places];
}

/** Texts whole, so that they can be copied; of everything else the beginning. */
function shown(value: Json): string {
  const text = JSON.stringify(value);
  return typeof value === 'string' || text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
