/** Letters to insert, delete or replace until one word is the other (Levenshtein). */
export function letterDistance(a: string, b: string): number {
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
