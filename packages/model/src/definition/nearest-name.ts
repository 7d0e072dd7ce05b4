/** Letters that may differ, a swapped pair counting for two. */
const maxDistance = 2;

/** The known name that somebody probably meant by an unknown one: a slip of the keys, another ending, other capitals. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const alike = known.find((k) => k.toLowerCase().startsWith(lower.slice(0, 4)) || lower.startsWith(k.toLowerCase()));
  return alike ?? known.find((k) => distance(lower, k.toLowerCase()) <= maxDistance);
}

/** Letters to insert, delete or replace until one word is the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = b.split('').map((_, j) => j + 1);
  for (let i = 0; i < a.length; i++) {
    const next: number[] = [];
    for (let j = 0; j < b.length; j++) {
      const left = next[j - 1] ?? i + 1;
      const above = row[j] ?? 0;
      const diagonal = row[j - 1] ?? i;
      next.push(Math.min(left + 1, above + 1, diagonal + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? a.length;
}
